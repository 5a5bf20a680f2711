namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>The hits of a search. What is searched for is known in each request only, and makes the statement there.</summary>
internal sealed record SearchPlan(SearchReader Search, SqlDialect Dialect, bool LooksAhead) : StatementPlan(0)
{
    public override BoundRows Bind(ParameterValues values) => Search.Find(values.Variables, Dialect, LooksAhead);
}

/// <summary>The number of hits of a search.</summary>
internal sealed record SearchCountPlan(SearchReader Search, SqlDialect Dialect) : StatementPlan(0)
{
    public override BoundRows Bind(ParameterValues values) => Search.Count(values.Variables, Dialect);
}
