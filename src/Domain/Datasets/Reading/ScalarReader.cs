using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Reads single values of a file. What cannot be read is reported and comes out as null.</summary>
internal sealed partial class ScalarReader(string file, ProblemCollector problems)
{
    /// <summary>Reads a text that is not blank, without the white space around it.</summary>
    public Located<string>? Text(YamlNode node, string key)
    {
        var position = FilePosition.Of(file, node.Start);
        if (node is not YamlScalarNode scalar)
        {
            problems.Add(position, $"\"{key}\" must be a single value, not {YamlNodes.Describe(node)}.");
            return null;
        }

        var text = scalar.Value?.Trim() ?? "";
        if (text.Length == 0)
        {
            problems.Add(position, $"\"{key}\" is blank. Give it a value, or leave it out where it is optional.");
            return null;
        }

        return new Located<string>(text, position);
    }

    /// <summary>Reads a slug: lower-case letters and digits in words separated by single hyphens.</summary>
    public Located<string>? Slug(YamlNode node, string key)
    {
        var text = Text(node, key);
        if (text is not null && !SlugPattern().IsMatch(text.Value))
        {
            problems.Add(text.Position, $"\"{text.Value}\" is not a slug. Write lower-case letters and digits in words separated by hyphens, such as \"new-syrian-army\".");
        }

        return text;
    }

    /// <summary>Reads a whole number.</summary>
    public Located<int>? Integer(YamlNode node, string key) => Parse(
        node, key, "a whole number, such as 25",
        (string text, out int value) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value));

    /// <summary>Reads a decimal number.</summary>
    public Located<double>? Decimal(YamlNode node, string key) => Parse(
        node, key, "a decimal number, such as 34.4463",
        (string text, out double value) => double.TryParse(
            text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value));

    /// <summary>Reads a calendar date.</summary>
    public Located<DateOnly>? Date(YamlNode node, string key) => Parse(
        node, key, "a date in the form YYYY-MM-DD, such as 2016-06-28",
        (string text, out DateOnly value) => DateOnly.TryParseExact(
            text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value));

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    public Located<bool>? Boolean(YamlNode node, string key) => Parse(
        node, key, "true or false",
        (string text, out bool value) => (value = text == "true") || text == "false");

    /// <summary>Reads a member of an enumeration.</summary>
    public Located<T>? Member<T>(YamlNode node, string key)
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
            $"\"{text.Value}\" is not a value of \"{key}\".{Wording.DidYouMean(text.Value, allowed)} Allowed are {Wording.List(allowed)}.");
        return null;
    }

    private delegate bool TryParse<T>(string text, out T value);

    private Located<T>? Parse<T>(YamlNode node, string key, string expected, TryParse<T> tryParse)
    {
        var text = Text(node, key);
        if (text is null)
        {
            return null;
        }

        if (tryParse(text.Value, out var value))
        {
            return new Located<T>(value, text.Position);
        }

        problems.Add(text.Position, $"\"{key}\" is \"{text.Value}\", which is not {expected}.");
        return null;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex SlugPattern();
}
