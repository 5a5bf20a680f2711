using System.Text;

namespace Contested.GraphQL.EntityFrameworkCore.Rows;

/// <summary>A column of texts.</summary>
internal sealed class TextColumn : Column
{
    public static TextColumn Instance { get; } = new();

    public override Cell Read(DbDataReader reader, int ordinal) => new(reader.GetString(ordinal), 0);

    public override void Write(Utf8JsonWriter writer, Cell cell) => writer.WriteStringValue((string)cell.Reference!);

    // By the bytes of UTF-8, which is the order of code points.
    public override int Compare(Cell one, Cell other) =>
        Encoding.UTF8.GetBytes((string)one.Reference!).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes((string)other.Reference!));

    protected override object Value(Cell cell) => cell.Reference!;
}

/// <summary>A column of integers.</summary>
internal class IntColumn : Column
{
    public static IntColumn Instance { get; } = new();

    public override Cell Read(DbDataReader reader, int ordinal) => new(null, reader.GetInt32(ordinal));

    public override void Write(Utf8JsonWriter writer, Cell cell) => writer.WriteNumberValue((int)cell.Number);

    protected override object Value(Cell cell) => (int)cell.Number;
}

/// <summary>A column of integers of 64 bits, which are no scalar of GraphQL: keys.</summary>
internal sealed class LongColumn : Column
{
    public static LongColumn Instance { get; } = new();

    public override Cell Read(DbDataReader reader, int ordinal) => new(null, reader.GetInt64(ordinal));

    public override void Write(Utf8JsonWriter writer, Cell cell) => writer.WriteNumberValue(cell.Number);

    protected override object Value(Cell cell) => cell.Number;
}

/// <summary>A column of numbers of rows: 0 where there is nothing to count.</summary>
internal sealed class CountColumn : IntColumn
{
    public static new CountColumn Instance { get; } = new();

    public override Cell Missing => new(null, 0);
}

/// <summary>A column of floating-point numbers.</summary>
internal sealed class DoubleColumn : Column
{
    public static DoubleColumn Instance { get; } = new();

    // Adding 0 makes -0 a 0, which SQLite does by itself when it stores the number.
    public override Cell Read(DbDataReader reader, int ordinal) => new(null, BitConverter.DoubleToInt64Bits(reader.GetDouble(ordinal) + 0.0));

    public override void Write(Utf8JsonWriter writer, Cell cell) => writer.WriteNumberValue(BitConverter.Int64BitsToDouble(cell.Number));

    public override int Compare(Cell one, Cell other) =>
        BitConverter.Int64BitsToDouble(one.Number).CompareTo(BitConverter.Int64BitsToDouble(other.Number));

    protected override object Value(Cell cell) => BitConverter.Int64BitsToDouble(cell.Number);
}

/// <summary>A column of truth values.</summary>
internal sealed class BooleanColumn : Column
{
    public static BooleanColumn Instance { get; } = new();

    public override Cell Read(DbDataReader reader, int ordinal) => new(null, reader.GetBoolean(ordinal) ? 1 : 0);

    public override void Write(Utf8JsonWriter writer, Cell cell) => writer.WriteBooleanValue(cell.Number == 1);

    protected override object Value(Cell cell) => cell.Number == 1;
}

/// <summary>A column of days.</summary>
internal sealed class DateColumn : Column
{
    private const int TextLength = 10;

    public static DateColumn Instance { get; } = new();

    public override Cell Read(DbDataReader reader, int ordinal) => new(null, reader.GetFieldValue<DateOnly>(ordinal).DayNumber);

    public override void Write(Utf8JsonWriter writer, Cell cell)
    {
        Span<byte> text = stackalloc byte[TextLength];
        DateOnly.FromDayNumber((int)cell.Number).TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        writer.WriteStringValue(text);
    }

    protected override object Value(Cell cell) => DateOnly.FromDayNumber((int)cell.Number);
}
