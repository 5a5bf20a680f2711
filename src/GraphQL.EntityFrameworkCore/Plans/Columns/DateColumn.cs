using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Contested.GraphQL.EntityFrameworkCore.Sql;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Columns;

/// <summary>A column of days.</summary>
internal sealed class DateColumn(SqlText expression) : Column(expression)
{
    private const int TextLength = 10;

    public override Cell Read(DbDataReader reader, int ordinal) => new(null, reader.GetFieldValue<DateOnly>(ordinal).DayNumber);

    public override void Write(Utf8JsonWriter writer, Cell cell)
    {
        Span<byte> text = stackalloc byte[TextLength];
        DateOnly.FromDayNumber((int)cell.Number).TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        writer.WriteStringValue(text);
    }

    protected override object Value(Cell cell) => DateOnly.FromDayNumber((int)cell.Number);
}
