using System.Globalization;

namespace Contested.GraphQL.Types.Scalars;

/// <summary>Tells what number a CLR value is, whatever its type.</summary>
internal static class NumberInspection
{
    /// <summary>Gives a numeric value as a double; false for everything else, booleans included.</summary>
    public static bool TryGetDouble(object value, out double number)
    {
        switch (value)
        {
            case int or long or short or byte or sbyte or ushort or uint or ulong or float or double or decimal:
                number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
                return true;
            default:
                number = 0;
                return false;
        }
    }

    /// <summary>Gives a numeric value without a fraction as an int, where it is in the range of one.</summary>
    public static bool TryGetInt32(object value, out int number)
    {
        var isWhole = TryGetDouble(value, out var wide) && Math.Floor(wide) == wide && wide is >= int.MinValue and <= int.MaxValue;
        number = isWhole ? (int)wide : 0;
        return isWhole;
    }
}
