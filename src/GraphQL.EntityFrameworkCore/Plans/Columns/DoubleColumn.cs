using System.Data.Common;
using System.Text.Json;
using Contested.GraphQL.EntityFrameworkCore.Sql;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Columns;

/// <summary>A column of floating-point numbers.</summary>
internal sealed class DoubleColumn(SqlText expression) : Column(expression)
{
    public override Cell Read(DbDataReader reader, int ordinal) => new(null, BitConverter.DoubleToInt64Bits(reader.GetDouble(ordinal)));

    public override void Write(Utf8JsonWriter writer, Cell cell) => writer.WriteNumberValue(BitConverter.Int64BitsToDouble(cell.Number));

    protected override object Value(Cell cell) => BitConverter.Int64BitsToDouble(cell.Number);
}
