namespace Contested.GraphQL.Validation.Rules.Fields;

/// <summary>The pairs of fragments that were compared, in either order.</summary>
internal sealed class FragmentPairs
{
    private readonly Dictionary<(string First, string Second), bool> _pairs = [];

    /// <summary>Adds a pair.</summary>
    /// <param name="first">The one fragment.</param>
    /// <param name="second">The other fragment.</param>
    /// <param name="areExclusive">Whether it is compared on the assumption that no object is in both, which finds fewer conflicts.</param>
    /// <returns>Whether the comparison would find anything that those before have not.</returns>
    public bool Add(string first, string second, bool areExclusive)
    {
        if (Covers((first, second), areExclusive) || Covers((second, first), areExclusive))
        {
            return false;
        }

        _pairs[(first, second)] = areExclusive;
        return true;
    }

    private bool Covers((string First, string Second) pair, bool areExclusive) =>
        _pairs.TryGetValue(pair, out var wereExclusive) && (areExclusive || !wereExclusive);
}
