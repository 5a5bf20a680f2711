namespace Contested.GraphQL.Validation.Rules.Fields;

/// <summary>What a selection set selects, inline fragments flattened into it.</summary>
internal sealed class CollectedFields
{
    private readonly HashSet<string> _fragmentSet = new(StringComparer.Ordinal);
    private readonly List<string> _fragmentNames = [];

    /// <summary>The fields by response name.</summary>
    public OrderedDictionary<string, List<CollectedField>> ByResponseName { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of the fragments that are spread, each once.</summary>
    public IReadOnlyList<string> FragmentNames => _fragmentNames;

    /// <summary>
    /// The fragments with which these fields were compared, and whether it was done on the assumption that the fields can never
    /// be of the same object.
    /// </summary>
    public Dictionary<string, bool> ComparedFragments { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a fragment that is spread, where it was not added before.</summary>
    public void AddFragment(string name)
    {
        if (_fragmentSet.Add(name))
        {
            _fragmentNames.Add(name);
        }
    }
}
