using System.Globalization;

namespace Contested.Mcp.Claims;

/// <summary>Says figures in words that are no more certain than the figures.</summary>
internal static class FigureWords
{
    /// <summary>An interval: 40, 125 to 200, at least 25, at most 7, any number.</summary>
    public static string Of(Interval interval) => (interval.Low, interval.High) switch
    {
        (null, null) => "any number",
        ({ } low, null) => $"at least {Number(low)}",
        (null, { } high) => $"at most {Number(high)}",
        ({ } low, { } high) => low == high ? Number(low) : $"{Number(low)} to {Number(high)}",
    };

    /// <summary>A figure of a claim with what it counts: "about 40 killed", "a strength of 125 to 200".</summary>
    public static string Of(Quantity quantity, bool isPartial, string measure)
    {
        var words = Counted(Amount(quantity, isPartial), measure);
        var remarks = Remarks(quantity, isPartial).ToList();
        return remarks.Count == 0 ? words : $"{words} ({string.Join("; ", remarks)})";
    }

    /// <summary>An interval with what it counts.</summary>
    public static string Of(Interval figure, bool isPartial, string measure) =>
        isPartial
            ? Of(new Quantity(figure.Low, figure.High, null, false, false, ""), isPartial, measure)
            : Counted(Of(figure), measure);

    /// <summary>What a measure counts: "killed or captured", "casualties", "strength".</summary>
    public static string Measure(string measure)
    {
        if (measure == "DISTANCE_MILES")
        {
            return "miles";
        }

        var words = measure.ToLowerInvariant().Split('_');
        var or = Array.IndexOf(words, "or");
        return or < 0 ? string.Join(' ', words) : $"{string.Join(", ", words[..or])} or {string.Join(' ', words[(or + 1)..])}";
    }

    /// <summary>A number as people write it.</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Counted(string amount, string measure)
    {
        var counted = Measure(measure);
        return measure switch
        {
            "STRENGTH" => $"a strength of {amount}",
            "CASUALTIES" when amount == "1" => "1 casualty",
            "VEHICLES" or "AIR_STRIKES" or "DISTANCE_MILES" when amount == "1" => $"1 {counted.TrimEnd('s')}",
            _ => $"{amount} {counted}",
        };
    }

    private static string Amount(Quantity quantity, bool isPartial)
    {
        var about = quantity.IsApproximate ? "about " : "";
        return (isPartial, quantity) switch
        {
            (true, { Low: { } low }) => $"at least {about}{Number(low)}",
            (true, _) => "an unknown number of",
            (_, { Low: { } low, High: null }) => $"at least {about}{Number(low)}",
            (_, { Low: null, High: { } high }) => $"at most {about}{Number(high)}",
            _ => about + Of(new Interval(quantity.Low, quantity.High)),
        };
    }

    private static IEnumerable<string> Remarks(Quantity quantity, bool isPartial)
    {
        if (isPartial)
        {
            yield return quantity is { High: { } high } && high != quantity.Low
                ? $"{Of(new Interval(quantity.Low, high))} in a count of only a part"
                : "a count of only a part";
        }

        if (quantity.Best is { } best && quantity.Low != quantity.High)
        {
            yield return $"best estimate {Number(best)}";
        }

        if (quantity.Verbatim.Length > 0 && !IsPlain(quantity))
        {
            yield return $"“{quantity.Verbatim}” in the source";
        }
    }

    /// <summary>Whether the words for a figure say all that its source's notation does.</summary>
    private static bool IsPlain(Quantity quantity)
    {
        var notation = quantity.Verbatim.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace('-', '–');
        return notation == (quantity.Low, quantity.High) switch
        {
            ({ } low, null) => string.Create(CultureInfo.InvariantCulture, $"{low}+"),
            ({ } low, { } high) when low != high => string.Create(CultureInfo.InvariantCulture, $"{low}–{high}"),
            ({ } low, _) => low.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
    }
}
