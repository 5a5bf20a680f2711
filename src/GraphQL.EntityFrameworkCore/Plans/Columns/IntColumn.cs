using System.Data.Common;
using System.Text.Json;
using Contested.GraphQL.EntityFrameworkCore.Sql;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Columns;

/// <summary>A column of integers.</summary>
internal class IntColumn(SqlText expression) : Column(expression)
{
    public override Cell Read(DbDataReader reader, int ordinal) => new(null, reader.GetInt32(ordinal));

    public override void Write(Utf8JsonWriter writer, Cell cell) => writer.WriteNumberValue((int)cell.Number);

    protected override object Value(Cell cell) => (int)cell.Number;
}
