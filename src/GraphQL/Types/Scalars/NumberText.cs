using System.Globalization;

namespace Contested.GraphQL.Types.Scalars;

/// <summary>Writes numbers as JavaScript does, and with it the reference implementation: in messages, and where they become texts.</summary>
/// <remarks>ECMAScript, Number::toString: the shortest digits, with an exponent where there would be more than 21, or six zeros behind the point.</remarks>
internal static class NumberText
{
    private const int MaxWholeDigits = 21;
    private const int MaxZeros = 6;

    /// <summary>Gives the shortest text from which a number can be read again.</summary>
    public static string Of(double number)
    {
        if (number == 0 || !double.IsFinite(number))
        {
            return number == 0 ? "0" : number.ToString(CultureInfo.InvariantCulture);
        }

        var parts = Math.Abs(number).ToString("R", CultureInfo.InvariantCulture).Split('E');
        var whole = parts[0].Split('.')[0].TrimStart('0');
        var digits = parts[0].Replace(".", string.Empty, StringComparison.Ordinal).TrimStart('0');
        var fraction = parts[0].Length - parts[0].IndexOf('.', StringComparison.Ordinal) - 1;
        var exponent = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        // Where the point is, counted from the first digit.
        var point = exponent + (whole.Length > 0 ? whole.Length : digits.Length - fraction);
        return (number < 0 ? "-" : string.Empty) + Write(digits.TrimEnd('0'), point);
    }

    private static string Write(string digits, int point) => point switch
    {
        > MaxWholeDigits or <= -MaxZeros => $"{digits[0]}{(digits.Length > 1 ? $".{digits[1..]}" : string.Empty)}e{(point > 0 ? "+" : "-")}{Math.Abs(point - 1)}",
        <= 0 => $"0.{new string('0', -point)}{digits}",
        _ when point >= digits.Length => digits.PadRight(point, '0'),
        _ => $"{digits[..point]}.{digits[point..]}",
    };
}
