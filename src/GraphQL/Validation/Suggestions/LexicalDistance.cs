namespace Contested.GraphQL.Validation.Suggestions;

/// <summary>
/// How many edits lie between a text and others: insertions, deletions, substitutions and swaps of neighbours. A text that differs in
/// case only is one edit away.
/// </summary>
internal sealed class LexicalDistance(string text)
{
    private readonly string _lowered = text.ToLowerInvariant();

    /// <summary>Gives the distance of another text; null where it is more than the limit.</summary>
    public int? Measure(string other, int limit)
    {
        if (text == other)
        {
            return 0;
        }

        var lowered = other.ToLowerInvariant();
        if (_lowered == lowered)
        {
            return 1;
        }

        var (longer, shorter) = lowered.Length < _lowered.Length ? (_lowered, lowered) : (lowered, _lowered);
        return longer.Length - shorter.Length > limit ? null : MeasureEdits(longer, shorter, limit);
    }

    // The longer text gives the rows, as in graphql-js: which pairs the early end cuts off depends on it.
    private static int? MeasureEdits(string longer, string shorter, int limit)
    {
        int[] beforePrevious = [];
        int[] previous = [.. Enumerable.Range(0, shorter.Length + 1)];
        for (var row = 1; row <= longer.Length; row++)
        {
            var current = new int[shorter.Length + 1];
            current[0] = row;
            for (var column = 1; column <= shorter.Length; column++)
            {
                var substitution = previous[column - 1] + (longer[row - 1] == shorter[column - 1] ? 0 : 1);
                current[column] = Math.Min(substitution, 1 + Math.Min(previous[column], current[column - 1]));
                if (row > 1 && column > 1 && longer[row - 1] == shorter[column - 2] && longer[row - 2] == shorter[column - 1])
                {
                    current[column] = Math.Min(current[column], beforePrevious[column - 2] + 1);
                }
            }

            if (current.Min() > limit)
            {
                return null;
            }

            (beforePrevious, previous) = (previous, current);
        }

        return previous[^1] <= limit ? previous[^1] : null;
    }
}
