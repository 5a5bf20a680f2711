using System.Globalization;
using System.Text.RegularExpressions;

namespace Contested.Domain.Releases;

/// <summary>The name of a release: a year, a month, and for further ones of the month a number, as in 2026.12 and 2026.12.1.</summary>
public sealed partial record ReleaseName
{
    private const int YearAndMonth = 7;

    private ReleaseName(string text, (int Year, int Month, int Number) place) => (Text, Place) = (text, place);

    /// <summary>The name as it is written.</summary>
    public string Text { get; }

    /// <summary>Its place in the order of time.</summary>
    public (int Year, int Month, int Number) Place { get; }

    /// <summary>Reads a name; null where the text is none.</summary>
    public static ReleaseName? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var match = Pattern().Match(text);
        return match.Success ? new ReleaseName(text, (NumberIn(match, "year"), NumberIn(match, "month"), NumberIn(match, "number"))) : null;
    }

    /// <summary>The name of a further release of the month.</summary>
    public ReleaseName Next() => Find($"{Text[..YearAndMonth]}.{Place.Number + 1}")!;

    /// <inheritdoc />
    public override string ToString() => Text;

    private static int NumberIn(Match match, string group) =>
        match.Groups[group] is { Success: true } part ? int.Parse(part.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<year>[1-9][0-9]{3})\.(?<month>0[1-9]|1[0-2])(\.(?<number>[1-9][0-9]{0,5}))?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
