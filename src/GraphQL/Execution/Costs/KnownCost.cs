using System.Runtime.CompilerServices;

namespace Contested.GraphQL.Execution.Costs;

/// <summary>The cost of an operation, where it is the same for every request.</summary>
internal sealed class KnownCost
{
    // Boxed, so that no reader sees half of it while it is written.
    private volatile StrongBox<OperationCost>? _cost;

    /// <summary>The cost; null where it depends on the request, or is not known yet.</summary>
    public OperationCost? Value
    {
        get => _cost?.Value;
        set => _cost = value is { } cost ? new StrongBox<OperationCost>(cost) : null;
    }
}
