namespace Contested.GraphQL.Validation.Suggestions;

/// <summary>Orders names by their characters, but runs of digits by the number they write: <c>a2</c> comes before <c>a10</c>.</summary>
internal sealed class NaturalComparer : IComparer<string>
{
    public static NaturalComparer Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var left = x.AsSpan();
        var right = y.AsSpan();
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var order = char.IsAsciiDigit(left[0]) && char.IsAsciiDigit(right[0])
                ? CompareNumbers(TakeNumber(ref left), TakeNumber(ref right))
                : TakeCharacter(ref left) - TakeCharacter(ref right);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length - right.Length;
    }

    private static int CompareNumbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length == right.Length ? left.SequenceCompareTo(right) : left.Length - right.Length;

    /// <summary>Takes a number without leading zeros; a zero counts as a number of its own.</summary>
    private static ReadOnlySpan<char> TakeNumber(ref ReadOnlySpan<char> text)
    {
        var length = text[0] == '0' ? 1 : text.IndexOfAnyExceptInRange('0', '9');
        var number = length < 0 ? text : text[..length];
        text = text[number.Length..];
        return number;
    }

    private static char TakeCharacter(ref ReadOnlySpan<char> text)
    {
        var character = text[0];
        text = text[1..];
        return character;
    }
}
