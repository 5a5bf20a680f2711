using System.Globalization;
using System.Text.RegularExpressions;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Says how to write what somebody may have meant by a text that is no number to the reader.</summary>
internal static partial class NumberAdvice
{
    private static readonly HashSet<string> NoNumbers =
        new(StringComparer.OrdinalIgnoreCase) { ".inf", ".nan", "inf", "infinity", "nan", "∞", "n/a", "unknown", "?" };

    /// <summary>Of a whole number; null where nobody knows.</summary>
    public static string? OnWhole(string text)
    {
        if (GroupsPattern().IsMatch(text))
        {
            return $"Write it without separators: {Digits(text)}.";
        }

        if (TooManyDigitsPattern().IsMatch(text))
        {
            return $"Write a whole number from 0 to {int.MaxValue}.";
        }

        if (OtherBasePattern().Match(text) is { Success: true } other)
        {
            return $"Write it in decimal digits{ValueOf(other)}.";
        }

        return OfAny(text) ?? (RoundPattern().Match(text) is { Success: true } round ? $"Write {round.Groups["whole"].Value}." : null);
    }

    /// <summary>Of a decimal number; null where nobody knows.</summary>
    public static string? OnDecimal(string text) => DecimalCommaPattern().IsMatch(text)
        ? $"Write a point instead of the comma: {text.Replace(',', '.')}."
        : OfAny(text) ?? (text.Contains('°') ? "Write decimal degrees, without minutes and seconds." : null);

    private static string? OfAny(string text)
    {
        if (NoNumbers.Contains(text.TrimStart('+', '-')))
        {
            return "Leave the key out if there is no number.";
        }

        if (ZeroPattern().IsMatch(text))
        {
            return "Write 0.";
        }

        if (SignOrZerosPattern().Match(text) is { Success: true } plain)
        {
            var (what, sign) = text[0] == '+' ? ("the plus", "") : ("zeros in front", text[0] == '-' ? "-" : "");
            return $"Write it without {what}: {sign}{plain.Groups["rest"].Value}.";
        }

        if (ExponentPattern().IsMatch(text))
        {
            return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
                ? $"Write it out: {value.ToString(CultureInfo.InvariantCulture)}."
                : "Write it out.";
        }

        return text.Any(character => char.IsDigit(character) && !char.IsAsciiDigit(character)) ? "Write it with the digits 0 to 9." : null;
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static string ValueOf(Match match)
    {
        try
        {
            var digits = match.Groups["digits"].Value;
            return ": " + Convert.ToInt32(digits, match.Groups["base"].Value.ToLowerInvariant() switch { "x" => 16, "b" => 2, _ => 8 })
                .ToString(CultureInfo.InvariantCulture);
        }
        catch (Exception exception) when (exception is OverflowException or FormatException)
        {
            return "";
        }
    }

    [GeneratedRegex(@"^[+-]?[0-9]{1,3}([,._'’ \u00A0\u2009\u202F][0-9]{3})+\z")]
    private static partial Regex GroupsPattern();

    [GeneratedRegex(@"^[1-9][0-9]{9,}\z")]
    private static partial Regex TooManyDigitsPattern();

    [GeneratedRegex(@"^0(?<base>[xXoObB])(?<digits>[0-9a-fA-F]+)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex OtherBasePattern();

    [GeneratedRegex(@"^(?<whole>-?[0-9]+)\.0*\z", RegexOptions.ExplicitCapture)]
    private static partial Regex RoundPattern();

    [GeneratedRegex(@"^[+-]?[0-9]+,[0-9]+\z")]
    private static partial Regex DecimalCommaPattern();

    [GeneratedRegex(@"^[+-]?0+(\.0*)?\z")]
    private static partial Regex ZeroPattern();

    [GeneratedRegex(@"^([+]0*|-?0+)(?<rest>[1-9][0-9]*(\.[0-9]+)?)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex SignOrZerosPattern();

    [GeneratedRegex(@"^[+-]?[0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,2}\z")]
    private static partial Regex ExponentPattern();
}
