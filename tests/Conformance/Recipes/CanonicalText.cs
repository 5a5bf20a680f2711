using System.Collections;
using System.Globalization;

namespace Contested.Conformance.Recipes;

/// <summary>Writes coerced values so that the text is the same on both sides.</summary>
internal static class CanonicalText
{
    private const double LargestExact = 1L << 53;

    public static string Write(object? value) => value switch
    {
        null => "null",
        string text => text,
        bool flag => flag ? "true" : "false",
        int or long or double or decimal => WriteNumber(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        IEnumerable<KeyValuePair<string, object?>> entries => $"{{{string.Join(',', entries.Select(entry => $"{entry.Key}:{Write(entry.Value)}"))}}}",
        IEnumerable items => $"[{string.Join(',', items.Cast<object?>().Select(Write))}]",
        _ => throw new ArgumentException($"No input is coerced to {value.GetType()}.", nameof(value)),
    };

    private static string WriteNumber(double number) => Math.Floor(number) == number && Math.Abs(number) < LargestExact
        ? ((long)number).ToString(CultureInfo.InvariantCulture)
        : $"0x{BitConverter.DoubleToInt64Bits(number):x16}";
}
