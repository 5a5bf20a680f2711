using System.Data.Common;
using System.Text.Json;
using Contested.GraphQL.EntityFrameworkCore.Plans;
using Contested.GraphQL.EntityFrameworkCore.Plans.Columns;
using Contested.GraphQL.EntityFrameworkCore.Sql;

namespace Contested.GraphQL.EntityFrameworkCore.Search;

/// <summary>The hits of a search, each made by the index of a whole row, whose first column is never null.</summary>
internal sealed class HitColumn(SearchIndex index, SearchRequest request) : Column(SqlText.Empty)
{
    private readonly SearchCursor _cursor = new(request);

    public override Cell Read(DbDataReader reader, int ordinal) => new(new SearchPageRow(index.ReadHit(reader, request), _cursor), 0);

    public override void Write(Utf8JsonWriter writer, Cell cell) => throw new NotSupportedException("A hit is written by its parts.");

    protected override object Value(Cell cell) => cell.Reference!;
}
