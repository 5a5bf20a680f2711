namespace Contested.GraphQL.EntityFrameworkCore.Tests.Plans;

/// <summary>Counts the plans that another planner makes.</summary>
internal sealed class CountingPlanner(OperationPlanner planner) : OperationPlanner
{
    /// <summary>How many plans it has made.</summary>
    public int Made { get; private set; }

    /// <summary>Gives a schema whose planner is counted.</summary>
    public static (PlannedSchema Schema, CountingPlanner Planner) Count(PlannedSchema schema)
    {
        var planner = new CountingPlanner(schema.Planner);
        return (new PlannedSchema(planner, schema.QueryType!, schema.Types.Values, schema.Directives.Values), planner);
    }

    public override OperationPlan Plan(PlanningContext context)
    {
        var plan = planner.Plan(context);
        Made++;
        return plan;
    }
}
