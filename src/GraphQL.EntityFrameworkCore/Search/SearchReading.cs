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
    public BoundRows Find(SearchRequest request, SearchHitRange page) =>
        Bind(request.Words.Count == 0 ? null : index.Find(providerName, request, page), new HitColumn(index, request));

    /// <summary>The number of hits; no row where there can be none.</summary>
    public BoundRows Count(SearchRequest request) =>
        Bind(request.Words.Count == 0 ? null : index.Count(providerName, request), new CountColumn(SqlText.Empty));

    private static BoundRows Bind(IndexStatement? statement, Column column)
    {
        var rows = new RowBuffer([column.Missing], hasParents: false);
        if (statement is null)
        {
            return new BoundRows(rows, null);
        }

        var sql = SqlStatement.Of(statement.Text, [.. statement.Parameters.Select(value => new SqlParameter(_ => value, "search"))]);
        return new BoundRows(rows, new BoundStatement(sql, [column], [.. statement.Parameters], rows));
    }
}
