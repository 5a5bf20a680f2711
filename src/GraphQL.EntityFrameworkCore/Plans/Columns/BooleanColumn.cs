using System.Data.Common;
using System.Text.Json;
using Contested.GraphQL.EntityFrameworkCore.Sql;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Columns;

/// <summary>A column of truth values.</summary>
internal sealed class BooleanColumn(SqlText expression) : Column(expression)
{
    public override Cell Read(DbDataReader reader, int ordinal) => new(null, reader.GetBoolean(ordinal) ? 1 : 0);

    public override void Write(Utf8JsonWriter writer, Cell cell) => writer.WriteBooleanValue(cell.Number == 1);

    protected override object Value(Cell cell) => cell.Number == 1;
}
