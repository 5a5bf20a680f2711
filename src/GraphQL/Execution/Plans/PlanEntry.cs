namespace Contested.GraphQL.Execution.Plans;

/// <summary>A plan with what it takes for granted, or that there is none for such variables.</summary>
internal sealed class PlanEntry(OperationPlan? plan, IReadOnlyList<PlanGuard> guards)
{
    public OperationPlan? Plan { get; } = plan;

    public bool Holds(IReadOnlyDictionary<string, object?> variables)
    {
        foreach (var guard in guards)
        {
            if (!guard.Holds(variables))
            {
                return false;
            }
        }

        return true;
    }
}
