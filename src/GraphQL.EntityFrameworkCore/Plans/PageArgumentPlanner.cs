using Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;
using Contested.GraphQL.Execution;
using Contested.GraphQL.Execution.Plans;

namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>Plans which page of a connection its arguments ask for.</summary>
internal sealed class PageArgumentPlanner(PlanningContext planning, EntitySchemaOptions options)
{
    /// <summary>Plans the page.</summary>
    /// <exception cref="PlanningException">A size is out of range, or both directions are asked for.</exception>
    public RowPage PlanPage(SelectedField field)
    {
        var first = ReadSize(field, "first");
        var last = ReadSize(field, "last");
        if (first is not null && last is not null)
        {
            throw new PlanningException("A page has either a start or an end.");
        }

        return new RowPage(first ?? last ?? options.DefaultPageSize, last is not null, PlanPlace(field, "after"), PlanPlace(field, "before"));
    }

    private int? ReadSize(SelectedField field, string name)
    {
        var size = planning.Argument(field, name) is { } argument ? planning.Ask(argument, value => (int?)value) : null;
        return size is null || (size >= 0 && size <= options.MaxPageSize) ? size : throw new PlanningException("The page size is out of range.");
    }

    private PlanValue? PlanPlace(SelectedField field, string name) =>
        planning.Argument(field, name) is { } argument && !planning.IsNull(argument) ? argument : null;
}
