namespace Contested.GraphQL.Execution.Costs;

/// <summary>The variables of a request as costs depend on them.</summary>
internal sealed class CostVariables(IReadOnlyDictionary<string, object?> variables)
{
    /// <summary>Whether any has been read; otherwise the cost is the same for every request.</summary>
    public bool AreRead { get; private set; }

    /// <summary>Reads a variable.</summary>
    public bool TryGet(string name, out object? value)
    {
        AreRead = true;
        return variables.TryGetValue(name, out value);
    }
}
