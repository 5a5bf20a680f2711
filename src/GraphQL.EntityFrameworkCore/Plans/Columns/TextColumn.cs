using System.Data.Common;
using System.Text.Json;
using Contested.GraphQL.EntityFrameworkCore.Sql;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Columns;

/// <summary>A column of texts.</summary>
internal sealed class TextColumn(SqlText expression) : Column(expression)
{
    public override Cell Read(DbDataReader reader, int ordinal) => new(reader.GetString(ordinal), 0);

    public override void Write(Utf8JsonWriter writer, Cell cell) => writer.WriteStringValue((string)cell.Reference!);

    protected override object Value(Cell cell) => cell.Reference!;
}
