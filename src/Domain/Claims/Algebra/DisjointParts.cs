namespace Contested.Domain.Claims.Algebra;

/// <summary>Chooses parts that have nobody in common, with the greatest sum; of several such choices the one of the fewest parts.</summary>
/// <remarks>
/// Definition 19. The choice is exact, part by part, as long as no more than <see cref="ExactUpTo"/> parts hang together by overlaps.
/// Of more than that the greatest part is taken first, then the greatest of those that overlap none before it, and so on: a lower
/// bound too, though perhaps not the greatest.
/// </remarks>
internal static class DisjointParts
{
    /// <summary>How many parts that hang together are compared in every combination.</summary>
    public const int ExactUpTo = 20;

    /// <summary>The positions of the chosen parts, in ascending order.</summary>
    /// <param name="values">How many people each part counts at least: above 0.</param>
    /// <param name="overlaps">The positions of every two parts that may have people in common, in any order.</param>
    public static IReadOnlyList<int> Greatest(IReadOnlyList<long> values, IEnumerable<(int One, int Other)> overlaps)
    {
        HashSet<int>[] neighbours = [.. values.Select(_ => new HashSet<int>())];
        foreach (var (one, other) in overlaps.Where(pair => pair.One != pair.Other))
        {
            neighbours[one].Add(other);
            neighbours[other].Add(one);
        }

        var met = new HashSet<int>();
        return
        [
            .. Enumerable.Range(0, values.Count).Where(met.Add)
                .Select(first => Linked(first, neighbours, met))
                .SelectMany(linked => linked.Count <= ExactUpTo ? Best(linked, values, neighbours) : Greedy(linked, values, neighbours))
                .Order(),
        ];
    }

    private static List<int> Linked(int first, HashSet<int>[] neighbours, HashSet<int> met)
    {
        List<int> linked = [first];
        for (var next = 0; next < linked.Count; next++)
        {
            linked.AddRange(neighbours[linked[next]].Order().Where(met.Add));
        }

        return linked;
    }

    private static List<int> Best(IReadOnlyList<int> candidates, IReadOnlyList<long> values, HashSet<int>[] neighbours)
    {
        if (candidates.Count == 0)
        {
            return [];
        }

        // Either the first is chosen, and none that overlaps it, or it is not.
        var first = candidates[0];
        var others = candidates.Skip(1).ToList();
        List<int> with = [first, .. Best(others.FindAll(other => !neighbours[first].Contains(other)), values, neighbours)];
        if (!others.Exists(neighbours[first].Contains))
        {
            return with;
        }

        var without = Best(others, values, neighbours);
        return new[] { with, without }.OrderByDescending(parts => parts.Sum(index => values[index])).ThenBy(parts => parts.Count).First();
    }

    private static List<int> Greedy(List<int> candidates, IReadOnlyList<long> values, HashSet<int>[] neighbours)
    {
        var chosen = new List<int>();
        foreach (var candidate in candidates.OrderByDescending(index => values[index]).ThenBy(index => index))
        {
            if (!chosen.Exists(neighbours[candidate].Contains))
            {
                chosen.Add(candidate);
            }
        }

        return chosen;
    }
}
