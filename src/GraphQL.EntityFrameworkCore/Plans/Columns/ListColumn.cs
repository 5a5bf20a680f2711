using System.Text.Json;
using Contested.GraphQL.EntityFrameworkCore.Sql;
using Contested.GraphQL.Execution.Plans;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Columns;

/// <summary>A column of lists of texts or integers.</summary>
internal abstract class ListColumn : Column
{
    protected ListColumn(SqlText expression, Type elementType)
        : base(expression)
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
