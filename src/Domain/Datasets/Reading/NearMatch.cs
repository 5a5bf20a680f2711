namespace Contested.Domain.Datasets.Reading;

/// <summary>Finds what somebody meant to write.</summary>
internal static class NearMatch
{
    // Nobody misspells a longer one by a few letters; the table of the distances is small enough for the stack.
    private const int Longest = 100;

    /// <summary>
    /// The known text that is fewest edits away, ignoring case; null where every one differs in over a third of its letters, or
    /// where the text is very long.
    /// </summary>
    public static string? Find(string text, IEnumerable<string> known)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        var sought = text.ToUpperInvariant();
        var (nearest, best) = (default(string), Math.Max(1, text.Length / 3));
        foreach (var candidate in known)
        {
            var distance = Math.Abs(candidate.Length - text.Length) > best ? best + 1 : Distance(sought, candidate, best);
            if (distance < best || (distance == best && (nearest is null || string.CompareOrdinal(candidate, nearest) < 0)))
            {
                (nearest, best) = (candidate, distance);
            }
        }

        return nearest;
    }

    // The Levenshtein distance, one row of the table at a time, as long as it can be within the limit.
    private static int Distance(string left, string right, int limit)
    {
        Span<int> row = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var (diagonal, least) = (row[0], row[0] = i);
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = diagonal + (left[i - 1] == char.ToUpperInvariant(right[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > limit)
            {
                return limit + 1;
            }
        }

        return row[right.Length];
    }
}
