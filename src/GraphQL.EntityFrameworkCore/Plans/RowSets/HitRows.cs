using Contested.GraphQL.EntityFrameworkCore.Search;
using Contested.GraphQL.EntityFrameworkCore.Sql;
using Contested.GraphQL.Execution;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>The hits of a search that a plan will read. What is searched for is known in each request only.</summary>
/// <param name="plan">The plan.</param>
/// <param name="index">Finds the hits.</param>
/// <param name="page">Which of them.</param>
/// <param name="read">Reads the arguments of the search.</param>
internal sealed class HitRows(PlanBuilder plan, SearchIndex index, RowPage page, Func<ParameterValues, SearchRequest> read)
{
    private readonly SearchReading _reading = new(index, plan.Dialect.ProviderName);
    private int? _rowSet;
    private int? _count;

    public SearchIndex Search => index;

    public RowPage Page => page;

    /// <summary>Whether one hit more than the page has is read, to know if there are more.</summary>
    public bool LooksAhead { get; set; }

    /// <summary>Whether the hits are in the plan.</summary>
    public bool IsAdded => _rowSet is not null;

    /// <summary>The index of the row set with the hits, which this adds to the plan.</summary>
    public int RowSet => _rowSet ??= plan.Add(() => new StatementPlan(0, Find));

    /// <summary>The index of the row set with their number, which this adds to the plan.</summary>
    public int Count => _count ??= plan.Add(() => new StatementPlan(0, values => _reading.Count(read(values))));

    /// <summary>The different keys of the hits of a class.</summary>
    public IEnumerable<object> KeysOf(Type itemType, IReadOnlyList<RowBuffer?> rowSets) => rowSets[RowSet]!
        .Values<SearchPageRow>(0)
        .Where(row => row.Hit.ItemType == itemType)
        .Select(row => row.Hit.ItemKey)
        .Distinct();

    private BoundRows Find(ParameterValues values)
    {
        var request = read(values);
        var cursor = new SearchCursor(request);
        return _reading.Find(request, new SearchHitRange(
            page.Size + (LooksAhead ? 1 : 0), page.IsBackward, PlaceOf(page.After, "after"), PlaceOf(page.Before, "before")));

        SearchHitPlace? PlaceOf(PlanValue? place, string argument) =>
            place is null ? null : cursor.PlaceOf((string)place.Evaluate(values.Variables)!, argument);
    }
}
