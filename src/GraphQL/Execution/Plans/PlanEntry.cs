namespace Contested.GraphQL.Execution.Plans;

/// <summary>A plan with its constraints, or the reason why there is none for such variables.</summary>
internal sealed record PlanEntry(OperationPlan? Plan, IReadOnlyList<Constraint> Constraints)
{
    /// <summary>Why an operation has no plan; null where it has one, or where the request is not valid.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether an operation with a <see cref="Reason"/> should have had a plan: all but introspection should.</summary>
    public bool IsDefect { get; init; }

    /// <summary>Whether the entry stays, whatever other variables are asked for.</summary>
    public bool IsPinned { get; init; }

    public bool Holds(IReadOnlyDictionary<string, object?> variables)
    {
        foreach (var constraint in Constraints)
        {
            if (!constraint.Holds(variables))
            {
                return false;
            }
        }

        return true;
    }
}
