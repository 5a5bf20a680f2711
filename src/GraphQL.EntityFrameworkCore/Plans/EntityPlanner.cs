namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>Plans operations whose fields are all bound to the model: one statement for each list, in at most two round trips.</summary>
internal sealed class EntityPlanner(SchemaModel schema, EntityFactories factories) : OperationPlanner
{
    public override OperationPlan Plan(PlanningContext planning)
    {
        var plan = new PlanBuilder(schema, SqlDialect.Of(planning.Execution));
        var selections = new SelectionPlanner(new PlanContext(planning, schema, plan, factories));
        var root = planning.Schema.QueryType!;
        var outputs = planning.CollectRoot(root).Select(field => selections.PlanRootField(root, field)).ToList();
        return new EntityPlan(plan.Build(), plan.Requirements, outputs);
    }
}
