namespace Contested.GraphQL.EntityFrameworkCore.Rows;

/// <summary>A column of lists of texts or integers.</summary>
internal abstract class ListColumn : Column
{
    protected ListColumn(Type elementType)
    {
        if (elementType != typeof(string) && elementType != typeof(int))
        {
            throw new PlanningException($"Lists of {elementType} are not planned.");
        }

        IsText = elementType == typeof(string);
    }

    /// <summary>Whether the items are texts; otherwise they are integers.</summary>
    protected bool IsText { get; }

    public override void Write(Utf8JsonWriter writer, Cell cell)
    {
        writer.WriteStartArray();
        if (cell.Reference is string[] texts)
        {
            foreach (var text in texts)
            {
                writer.WriteStringValue(text);
            }
        }
        else
        {
            foreach (var number in (int[])cell.Reference!)
            {
                writer.WriteNumberValue(number);
            }
        }

        writer.WriteEndArray();
    }

    protected override object Value(Cell cell) => cell.Reference!;
}

/// <summary>Lists that the database keeps as arrays.</summary>
internal sealed class ArrayColumn(Type elementType) : ListColumn(elementType)
{
    public override Cell Read(DbDataReader reader, int ordinal) =>
        new(IsText ? reader.GetFieldValue<string[]>(ordinal) : reader.GetFieldValue<int[]>(ordinal), 0);
}

/// <summary>Lists that the database keeps as JSON.</summary>
internal sealed class JsonColumn(Type elementType) : ListColumn(elementType)
{
    private static readonly string[] NoTexts = [];

    public override Cell Read(DbDataReader reader, int ordinal)
    {
        var json = reader.GetString(ordinal);
        return new Cell(IsText ? json == "[]" ? NoTexts : JsonSerializer.Deserialize<string[]>(json) : JsonSerializer.Deserialize<int[]>(json), 0);
    }
}
