using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;
using Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;
using Contested.GraphQL.EntityFrameworkCore.Search;
using Contested.GraphQL.Execution;

namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>Plans searches: the hits and their number in the first round trip, their entities and all below in the second.</summary>
internal sealed class SearchPlanner(PlanningContext planning, SchemaContext context, PlanBuilder plan, SelectionPlanner selections)
{
    public FieldOutput Plan(SearchSource source, SelectedField field)
    {
        var text = planning.Argument(field, SearchArguments.Text)!;
        var types = planning.Argument(field, SearchArguments.Types);
        var page = new PageArgumentPlanner(planning, context.Options).PlanPage(field);
        var hits = new HitRows(plan, source.Index, page, values => SearchRequest.Read(
            source.Index,
            (string)text.Evaluate(values.Variables)!,
            (IReadOnlyList<object?>?)types?.Evaluate(values.Variables),
            context.Options.MaxSearchWords));
        return new PagePlanner(planning, new HitContent(planning, context, plan, selections, hits)).PlanConnection(field);
    }
}
