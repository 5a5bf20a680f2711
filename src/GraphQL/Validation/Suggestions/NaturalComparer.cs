namespace Contested.GraphQL.Validation.Suggestions;

/// <summary>Orders names by code unit, but runs of digits by the number they write, so that <c>a2</c> comes before <c>a10</c>.</summary>
internal sealed class NaturalComparer : IComparer<string>
{
    public static NaturalComparer Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var (first, second) = (x ?? string.Empty, y ?? string.Empty);
        var (firstIndex, secondIndex) = (0, 0);
        while (firstIndex < first.Length && secondIndex < second.Length)
        {
            var bothDigits = char.IsAsciiDigit(first[firstIndex]) && char.IsAsciiDigit(second[secondIndex]);
            var order = bothDigits
                ? ReadNumber(first, ref firstIndex).CompareTo(ReadNumber(second, ref secondIndex))
                : first[firstIndex++].CompareTo(second[secondIndex++]);
            if (order != 0)
            {
                return order;
            }
        }

        return first.Length.CompareTo(second.Length);
    }

    // Leading zeros are numbers of their own.
    private static double ReadNumber(string text, ref int index)
    {
        var number = 0d;
        do
        {
            number = (number * 10) + (text[index++] - '0');
        }
        while (index < text.Length && char.IsAsciiDigit(text[index]) && number > 0);
        return number;
    }
}
