using Contested.GraphQL.Types;

namespace Contested.GraphQL.Execution.Plans;

/// <summary>The plans of an operation, one for each shape of its variables, up to a limit; the ones used last are kept.</summary>
internal sealed class PlanCache(OperationPlanner planner)
{
    // An operation has few shapes, unless its clients make up filters; those are planned anew once there are too many.
    private const int Capacity = 32;

    private readonly Lock _planning = new();
    private readonly Lock _replacing = new();
    private PlanEntry[] _entries = [];

    /// <summary>How many plans are kept.</summary>
    public int Count => Volatile.Read(ref _entries).Length;

    /// <summary>Gives what is known of an operation with variables of this shape, and finds it out where it is new.</summary>
    /// <param name="context">The request.</param>
    /// <param name="isPinned">Whether what is found out stays, whatever other variables are asked for.</param>
    public PlanEntry Get(OperationContext context, bool isPinned = false)
    {
        var isMade = false;
        var entry = Find(context) ?? FindOrMake(context, isPinned, out isMade);
        if (entry.Plan is not null)
        {
            context.Record?.Plan = isMade ? PlanUse.Miss : PlanUse.Hit;
        }

        return entry;
    }

    private PlanEntry FindOrMake(OperationContext context, bool isPinned, out bool isMade)
    {
        lock (_planning)
        {
            var known = Find(context);
            isMade = known is null;
            return known ?? Keep(Make(context) with { IsPinned = isPinned });
        }
    }

    private PlanEntry? Find(OperationContext context)
    {
        var entries = Volatile.Read(ref _entries);
        for (var index = 0; index < entries.Length; index++)
        {
            if (entries[index].Holds(context.Variables))
            {
                if (index > 0)
                {
                    Replace(entries[index]);
                }

                return entries[index];
            }
        }

        return null;
    }

    // What is not valid is refused anew each time, so that it takes no plan's place.
    private PlanEntry Keep(PlanEntry entry)
    {
        if (entry.Plan is not null || entry.Reason is not null)
        {
            Replace(entry);
        }

        return entry;
    }

    private void Replace(PlanEntry first)
    {
        lock (_replacing)
        {
            var entries = _entries.ToList();
            entries.Remove(first);
            entries.Insert(0, first);
            if (entries.Count > Capacity && entries.FindLastIndex(entry => !entry.IsPinned) is > 0 and var oldest)
            {
                entries.RemoveAt(oldest);
            }

            Volatile.Write(ref _entries, [.. entries]);
        }
    }

    private PlanEntry Make(OperationContext context)
    {
        var planning = new PlanningContext(context);
        try
        {
            return planning.CollectRoot(context.Schema.QueryType!).Any(field => field.Field == MetaFields.Schema || field.Field == MetaFields.Type)
                ? new PlanEntry(null, planning.Constraints) { Reason = "It asks for introspection." }
                : new PlanEntry(planner.Plan(planning), planning.Constraints);
        }
        catch (PlanningException exception)
        {
            return new PlanEntry(null, planning.Constraints) { Reason = exception.Message, IsDefect = true };
        }
        catch (GraphQLException)
        {
            return new PlanEntry(null, []);
        }
    }
}
