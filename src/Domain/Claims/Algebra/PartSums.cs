namespace Contested.Domain.Claims.Algebra;

/// <summary>Adds up one claimant's figures for the parts of a whole.</summary>
/// <param name="tree">Which claims are parts of which.</param>
/// <param name="own">The claimant's figures of one document, by the keys of the claims.</param>
/// <remarks>
/// Definition 19, kept to one claimant and document as definition 14 asks: claims of others only say which parts make up a whole, and
/// bring no number with them.
/// </remarks>
internal sealed class PartSums(PartTree tree, IReadOnlyDictionary<int, ClaimedFigure> own)
{
    private readonly Dictionary<int, PartSum> _sums = [];
    private readonly HashSet<int> _path = [];

    /// <summary>The lower bounds that follow from parts for what a tally compares, one for each whole.</summary>
    /// <param name="key">What the tally compares.</param>
    /// <remarks>A single part that the tally compares anyway is no sum.</remarks>
    public IEnumerable<Account> At(TallyKey key) => tree.Wholes(key)
        .Select(whole => SumOfParts(whole.Key))
        .Where(sum => sum.Claims.Count > 1 || (sum.Claims.Count == 1 && own[sum.Claims[0]].Counts != key))
        .Select(sum => Account.AtLeast(sum.Low, sum.Claims))
        .OfType<Account>();

    /// <summary>The greater of a claim's own low end and the sum of its parts.</summary>
    private PartSum Node(ClaimedFigure claim)
    {
        var parts = SumOfParts(claim.Key);
        var low = own.ContainsKey(claim.Key) ? claim.Stated.Low ?? 0 : 0;
        return low > 0 && low >= parts.Low ? new PartSum(low, [claim.Key]) : parts;
    }

    private PartSum SumOfParts(int whole)
    {
        if (_sums.TryGetValue(whole, out var known))
        {
            return known;
        }

        // A claim that is, by mistake, part of itself adds nothing to itself.
        if (!_path.Add(whole))
        {
            return PartSum.Nothing;
        }

        var parts = tree.Parts(whole)
            .Select(each => (each.Part.Key, each.Overlaps, Sum: Node(each.Part))).Where(each => each.Sum.Low > 0).ToList();
        var chosen = DisjointParts.Greatest([.. parts.Select(part => part.Sum.Low)], Overlaps(parts));
        _path.Remove(whole);
        return _sums[whole] = new PartSum(
            chosen.Sum(index => parts[index].Sum.Low), [.. chosen.SelectMany(index => parts[index].Sum.Claims)]);
    }

    /// <summary>The positions of parts that are said to overlap, or that rest on one claim or on claims that repeat each other.</summary>
    private IEnumerable<(int One, int Other)> Overlaps(IReadOnlyList<(int Key, bool Overlaps, PartSum Sum)> parts)
    {
        var positions = parts.Select((part, position) => (part, position)).ToList();
        var byKey = positions.ToDictionary(each => each.part.Key, each => each.position);
        var marked = positions.Where(each => each.part.Overlaps)
            .SelectMany(each => positions.Select(other => (each.position, other.position)));
        var said = positions.SelectMany(each => tree.OverlapsOf(each.part.Key).Where(byKey.ContainsKey)
            .Select(other => (each.position, byKey[other])));
        var repeated = positions
            .SelectMany(each => each.part.Sum.Claims.Select(claim => (Origin: tree.Origin(claim), each.position)))
            .GroupBy(each => each.Origin, each => each.position)
            .SelectMany(group => group.SelectMany(one => group.Select(other => (one, other))));
        return marked.Concat(said).Concat(repeated);
    }
}
