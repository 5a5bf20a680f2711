using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;
using Contested.GraphQL.EntityFrameworkCore.Search;
using Contested.GraphQL.Execution;
using Contested.GraphQL.Execution.Plans;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Searches;

/// <summary>Plans searches: the hits and their number in the first round trip, their entities and all below in the second.</summary>
internal sealed class SearchPlanner(PlanningContext planning, SchemaContext context, PlanBuilder plan, SelectionPlanner selections)
{
    public FieldOutput Plan(SearchSource source, SelectedField field)
    {
        var text = planning.Argument(field, SearchArguments.Text)!;
        var types = planning.Argument(field, SearchArguments.Types);
        var page = new PageArgumentPlanner(planning, context.Options).PlanPage(field);
        var (index, maxWords) = (source.Index, context.Options.MaxSearchWords);

        // Only whether they are valid together is asked, whatever is selected: what they are makes the statement in each request.
        planning.Check(PlanValues.Of(new object?[] { text, types, page.After, page.Before }), Check);
        var hits = new HitRows(plan, index, page, values => Read(text.Evaluate(values.Variables), types?.Evaluate(values.Variables)));
        return new PagePlanner(planning, new HitContent(planning, context, plan, selections, hits)).PlanConnection(field);

        void Check(object? arguments)
        {
            var given = (IReadOnlyList<object?>)arguments!;
            var cursor = new SearchCursor(Read(given[0], given[1]));
            foreach (var (place, argument) in new[] { (given[2], "after"), (given[3], "before") })
            {
                if (place is not null)
                {
                    cursor.PlaceOf((string)place, argument);
                }
            }
        }

        SearchRequest Read(object? searched, object? among) =>
            SearchRequest.Read(index, (string)searched!, (IReadOnlyList<object?>?)among, maxWords);
    }
}
