using System.Data.Common;
using System.Text.Json;
using Contested.GraphQL.EntityFrameworkCore.Sql;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Columns;

/// <summary>Lists that the database keeps as JSON.</summary>
internal sealed class JsonColumn(SqlText expression, Type elementType) : ListColumn(expression, elementType)
{
    private static readonly string[] NoTexts = [];

    public override Cell Read(DbDataReader reader, int ordinal)
    {
        var json = reader.GetString(ordinal);
        return new Cell(IsText ? json == "[]" ? NoTexts : JsonSerializer.Deserialize<string[]>(json) : JsonSerializer.Deserialize<int[]>(json), 0);
    }
}
