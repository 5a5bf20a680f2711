using Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;
using Contested.GraphQL.EntityFrameworkCore.Search;
using Contested.GraphQL.EntityFrameworkCore.Sql;
using Contested.GraphQL.Execution.Plans;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Searches;

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
    public int RowSet => _rowSet ??= plan.Add(() => PlanHits(_reading, LooksAhead ? page.Size + 1 : page.Size, page, read));

    /// <summary>The index of the row set with their number, which this adds to the plan.</summary>
    public int Count => _count ??= plan.Add(() => PlanCount(_reading, read));

    /// <summary>The different keys of the hits of a class.</summary>
    /// <param name="itemType">The class.</param>
    /// <param name="hits">The row set with the hits.</param>
    public static IEnumerable<object> KeysOf(Type itemType, RowBuffer hits) => hits
        .Values<SearchPageRow>(0)
        .Where(row => row.Hit.ItemType == itemType)
        .Select(row => row.Hit.ItemKey)
        .Distinct();

    // The plan is kept for further requests, so what it calls then holds nothing of the one that it is made for.
    private static StatementPlan PlanHits(SearchReading reading, int size, RowPage page, Func<ParameterValues, SearchRequest> read) => new(0, values =>
    {
        var request = read(values);
        var cursor = new SearchCursor(request);
        return reading.Find(request, new SearchHitRange(size, page.IsBackward, PlaceOf(page.After, "after"), PlaceOf(page.Before, "before")));

        SearchHitPlace? PlaceOf(PlanValue? place, string argument) =>
            place is null ? null : cursor.PlaceOf((string)place.Evaluate(values.Variables)!, argument);
    });

    private static StatementPlan PlanCount(SearchReading reading, Func<ParameterValues, SearchRequest> read) =>
        new(0, values => reading.Count(read(values)));
}
