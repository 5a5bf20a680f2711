namespace Contested.Domain.Claims.Algebra;

/// <summary>Chooses parts that have nobody in common, with the greatest sum.</summary>
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
    /// <param name="overlap">Whether the parts at two positions may have people in common.</param>
    public static IReadOnlyList<int> Greatest(IReadOnlyList<long> values, Func<int, int, bool> overlap)
    {
        var neighbours = Enumerable.Range(0, values.Count)
            .Select(one => Enumerable.Range(0, values.Count).Where(other => other != one && overlap(one, other)).ToHashSet()).ToList();
        var left = new HashSet<int>(Enumerable.Range(0, values.Count));
        var chosen = new List<int>();
        while (left.Count > 0)
        {
            var linked = Linked(left.Min(), neighbours);
            left.ExceptWith(linked);
            chosen.AddRange(linked.Count <= ExactUpTo ? Best(linked, values, neighbours) : Greedy(linked, values, neighbours));
        }

        return [.. chosen.Order()];
    }

    private static List<int> Linked(int first, List<HashSet<int>> neighbours)
    {
        List<int> linked = [first];
        var met = new HashSet<int>(linked);
        for (var next = 0; next < linked.Count; next++)
        {
            linked.AddRange(neighbours[linked[next]].Order().Where(met.Add));
        }

        return linked;
    }

    private static List<int> Best(IReadOnlyList<int> candidates, IReadOnlyList<long> values, List<HashSet<int>> neighbours)
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
        return without.Sum(index => values[index]) > with.Sum(index => values[index]) ? without : with;
    }

    private static List<int> Greedy(List<int> candidates, IReadOnlyList<long> values, List<HashSet<int>> neighbours)
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
