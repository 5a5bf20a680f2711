using Contested.GraphQL.EntityFrameworkCore.Plans.Columns;
using Contested.GraphQL.EntityFrameworkCore.Sql;
using Contested.GraphQL.Execution.Plans;
using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>Plans operations whose fields are all bound to the model: one statement for each list, in at most two round trips.</summary>
internal sealed class EntityPlanner(SchemaContext context) : OperationPlanner
{
    public override OperationPlan Plan(PlanningContext planning)
    {
        var database = (DbContext?)planning.Execution.Services?.GetService(typeof(DbContext))
            ?? throw new PlanningException("The request has no database.");
        var dialect = SqlDialect.Of(database.Database.ProviderName);
        var plan = new PlanBuilder(context.Model, dialect, new ColumnFactory(context.Leafs));
        var selections = new SelectionPlanner(planning, context, plan);
        var root = planning.Schema.QueryType!;
        var outputs = planning.CollectRoot(root).Select(field => selections.PlanField(null, null, null, root, field)).ToList();
        return new EntityPlan(plan.Build(), plan.Requirements, outputs);
    }
}
