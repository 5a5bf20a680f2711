namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>Plans searches: the hits and their number in the first round trip, their entities and all below in the second.</summary>
internal sealed class SearchPlanner(PlanContext context, SelectionPlanner selections)
{
    public FieldOutput Plan(SearchSource source, SelectedField field)
    {
        var search = new SearchReader(context.Planning, context.Schema.Options, source.Index, context.ArgumentsOf(field));
        return new PagePlanner(context.Planning, new HitContent(context, selections, search)).PlanConnection(field);
    }
}
