namespace Contested.Domain.Datasets.Reading;

/// <summary>Finds what somebody meant to write.</summary>
internal static class NearMatch
{
    /// <summary>The known text that is fewest edits away, ignoring case; null where every one differs in over a third of its letters.</summary>
    public static string? Find(string text, IEnumerable<string> known) =>
        known.Select(candidate => (Text: candidate, Distance: Distance(text.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(candidate => candidate.Distance <= Math.Max(1, text.Length / 3))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Text, StringComparer.Ordinal)
            .Select(candidate => candidate.Text)
            .FirstOrDefault();

    // The Levenshtein distance, one row of the table at a time.
    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[right.Length];
    }
}
