using Contested.GraphQL.EntityFrameworkCore.Plans;
using Contested.GraphQL.EntityFrameworkCore.Plans.Columns;
using Contested.GraphQL.EntityFrameworkCore.Sql;

namespace Contested.GraphQL.EntityFrameworkCore.Search;

/// <summary>What is read for a search: the same by plans and field by field.</summary>
/// <param name="index">Finds the hits.</param>
/// <param name="providerName">The name of EF Core's provider of the database.</param>
internal sealed class SearchReading(SearchIndex index, string? providerName)
{
    /// <summary>A page of hits, each a <see cref="SearchPageRow"/> in the only column.</summary>
    public BoundRows Find(SearchRequest request, SearchHitRange page)
    {
        var rows = new RowBuffer([new HitColumn(index, request)], hasParents: false);
        return Bind(request.Words.Count == 0 ? null : index.Find(providerName, request, page), rows);
    }

    /// <summary>The number of hits; no row where there can be none.</summary>
    public BoundRows Count(SearchRequest request)
    {
        var rows = new RowBuffer([new CountColumn(SqlText.Empty)], hasParents: false);
        return Bind(request.Words.Count == 0 ? null : index.Count(providerName, request), rows);
    }

    private static BoundRows Bind(IndexStatement? statement, RowBuffer rows)
    {
        if (statement is null)
        {
            return new BoundRows(rows, null);
        }

        var sql = SqlStatement.Of(statement.Text, [.. statement.Parameters.Select(value => new SqlParameter(_ => value, "search"))]);
        return new BoundRows(rows, new BoundStatement(sql, [.. statement.Parameters], rows));
    }
}
