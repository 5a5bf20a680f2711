using System.Globalization;
using System.Text.RegularExpressions;
using Contested.Domain.Dates;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Reads single values of a file. What cannot be read is reported and comes out as null.</summary>
internal sealed partial class ScalarReader(ProblemCollector problems)
{
    /// <summary>Reads a text that is not blank, without the white space around it, as long as <see cref="TextLength.Of"/> allows.</summary>
    public Located<string>? Text(EntryNode node, string key) => Text(node, key, TextLength.Of(key));

    /// <summary>Whether the text is lower-case letters and digits in words separated by single hyphens, and not too long.</summary>
    public static bool IsSlug(string text) => text.Length <= TextLength.OfSlug && SlugPattern().IsMatch(text);

    /// <summary>Reads a slug: lower-case letters and digits in words separated by single hyphens.</summary>
    public Located<string>? Slug(EntryNode node, string key)
    {
        var text = Text(node, key);
        if (text is not null && TextLength.IsOver(TextLength.OfSlug, text.Value))
        {
            problems.Add(text.Position, TextLength.MessageOn(key, text.Value, TextLength.OfSlug));
        }
        else if (text is not null && !IsSlug(text.Value))
        {
            problems.Add(
                text.Position,
                $"\"{text.Value}\" is not a slug. {ScalarForms.SlugAdvice}");
        }

        return text;
    }

    /// <summary>Reads a whole number.</summary>
    public Located<int>? Integer(EntryNode node, string key) => Parse(
        node, key, ScalarForms.WholeNumberExpected,
        (string text, out int value) =>
            int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && WholeNumberPattern().IsMatch(text),
        NumberAdvice.OnWhole);

    /// <summary>Reads a decimal number.</summary>
    public Located<double>? Decimal(EntryNode node, string key) => Parse(
        node, key, ScalarForms.DecimalExpected,
        (string text, out double value) =>
            double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && DecimalPattern().IsMatch(text),
        NumberAdvice.OnDecimal);

    /// <summary>Reads a calendar date.</summary>
    public Located<DateOnly>? Date(EntryNode node, string key) => Parse(
        node, key, ScalarForms.DayExpected,
        (string text, out DateOnly value) => DateOnly.TryParseExact(
            text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value),
        DateAdvice.OnDay);

    /// <summary>Reads a date of which only the year, or the year and the month, may be known.</summary>
    public Located<PartialDate>? PartialDate(EntryNode node, string key) => Parse(
        node, key, ScalarForms.PartialDateExpected,
        (string text, out PartialDate value) => Dates.PartialDate.TryParse(text, out value!),
        DateAdvice.OnPartialDate);

    /// <summary>Reads an address of the web.</summary>
    public Located<string>? Url(EntryNode node, string key) => Parse(
        node, key, ScalarForms.UrlExpected,
        (string text, out string value) =>
            Uri.TryCreate(value = text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp),
        most: TextLength.OfAddress);

    /// <summary>Reads a tag of a language.</summary>
    public Located<string>? Language(EntryNode node, string key) => Parse(
        node, key, ScalarForms.LanguageExpected, (string text, out string value) => LanguagePattern().IsMatch(value = text));

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    public Located<bool>? Boolean(EntryNode node, string key) => Parse(
        node, key, ScalarForms.TruthValueExpected,
        (string text, out bool value) => (value = text == "true") || text == "false",
        text => text.ToUpperInvariant() switch
        {
            "TRUE" or "YES" or "ON" or "Y" or "1" => "Write true.",
            "FALSE" or "NO" or "OFF" or "N" or "0" => "Write false.",
            _ => null,
        });

    /// <summary>Reads a member of an enumeration.</summary>
    public Located<T>? Member<T>(EntryNode node, string key)
        where T : struct, Enum
    {
        var text = Text(node, key);
        if (text is null)
        {
            return null;
        }

        if (EnumNames<T>.Members.TryGetValue(text.Value, out var member))
        {
            return new Located<T>(member, text.Position);
        }

        var allowed = EnumNames<T>.Members.Keys;
        problems.Add(
            text.Position,
            () => $"\"{text.Value}\" is not a value of \"{key}\".{Wording.DidYouMean(text.Value, allowed)} Allowed are {Wording.List(allowed)}.");
        return null;
    }

    private delegate bool TryParse<T>(string text, out T value);

    private Located<string>? Text(EntryNode node, string key, int most)
    {
        if (node is not ScalarNode scalar)
        {
            var advice = node is ListNode ? "that starts with a bracket or a hyphen" : "with a colon and a space in it";
            problems.Add(
                node.Position, $"\"{key}\" must be a single value, not {node.Description}. Put a text {advice} in quotation marks.");
            return null;
        }

        var text = scalar.Value?.Trim().ReplaceLineEndings("\n") ?? "";
        if (text.Length == 0)
        {
            problems.Add(node.Position, $"\"{key}\" is blank. Give it a value, or leave it out if it is optional.");
            return null;
        }

        if (TextLength.IsOver(most, text))
        {
            problems.Add(node.Position, () => TextLength.MessageOn(key, text, most));
            return null;
        }

        return new Located<string>(text, node.Position);
    }

    private Located<T>? Parse<T>(
        EntryNode node, string key, string expected, TryParse<T> tryParse, Func<string, string?>? advice = null, int most = TextLength.OfName)
    {
        var text = Text(node, key, most);
        if (text is null)
        {
            return null;
        }

        if (tryParse(text.Value, out var value))
        {
            return new Located<T>(value, text.Position);
        }

        problems.Add(
            text.Position,
            () => $"\"{key}\" is \"{text.Value}\", which is not {expected}.{(advice?.Invoke(text.Value) is { } right ? " " + right : "")}");
        return null;
    }

    [GeneratedRegex(ScalarForms.LanguageForm + @"\z")]
    private static partial Regex LanguagePattern();

    [GeneratedRegex(ScalarForms.SlugForm + @"\z")]
    private static partial Regex SlugPattern();

    [GeneratedRegex(ScalarForms.WholeNumberForm + @"\z")]
    private static partial Regex WholeNumberPattern();

    [GeneratedRegex(ScalarForms.DecimalForm + @"\z")]
    private static partial Regex DecimalPattern();
}
