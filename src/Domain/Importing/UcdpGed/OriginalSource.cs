using System.Text.RegularExpressions;
using Contested.Domain.Importing.Making;

namespace Contested.Domain.Importing.UcdpGed;

/// <summary>Who reported the figures of a row, in the uncontrolled spelling of the table.</summary>
/// <param name="Text">What the row says; empty where it names nobody.</param>
/// <param name="Name">The one name in it; null where there are several, or none.</param>
internal sealed partial record OriginalSource(string Text, string? Name)
{
    /// <summary>Reads a cell.</summary>
    public static OriginalSource Of(string cell)
    {
        var names = Separators().Split(cell).Select(PlainText.Of).Where(name => KeyOf(name).Length > 0).DistinctBy(KeyOf).ToList();
        return new OriginalSource(PlainText.Of(cell), names is [var only] ? PlainText.Shorten(only) : null);
    }

    /// <summary>What spellings of one name have in common: letters and digits in lower case, without accents.</summary>
    public static string KeyOf(string name) => SlugText.Of(name);

    [GeneratedRegex(@"[,;/&+\r\n]|\s+and\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Separators();
}
