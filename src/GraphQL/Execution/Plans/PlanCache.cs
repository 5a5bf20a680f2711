using Contested.GraphQL.Types;

namespace Contested.GraphQL.Execution.Plans;

/// <summary>The plans of an operation, one for each shape of its variables, up to a limit.</summary>
internal sealed class PlanCache(OperationPlanner planner)
{
    // An operation has few shapes, unless its clients make up filters; those are planned anew once there are too many.
    private const int Capacity = 32;

    private readonly Lock _lock = new();
    private PlanEntry[] _entries = [];

    /// <summary>Gives what is known of an operation with variables of this shape, and finds it out where it is new.</summary>
    /// <param name="context">The request.</param>
    public PlanEntry Get(OperationContext context)
    {
        foreach (var entry in Volatile.Read(ref _entries))
        {
            if (entry.Holds(context.Variables))
            {
                return entry;
            }
        }

        var made = Make(context);
        lock (_lock)
        {
            _entries = [made, .. _entries.Take(Capacity - 1)];
        }

        return made;
    }

    private PlanEntry Make(OperationContext context)
    {
        var planning = new PlanningContext(context);
        try
        {
            var plan = planner.Plan(planning);
            return new PlanEntry(plan, planning.Guards);
        }
        catch (Exception exception) when (exception is PlanningException or GraphQLException)
        {
            return new PlanEntry(null, planning.Guards);
        }
    }
}
