using System.Text.Json;
using Contested.GraphQL.EntityFrameworkCore.Plans.Columns;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>A field with the value of a column.</summary>
internal sealed class ColumnOutput(JsonEncodedText name, Column column, int index) : FieldOutput(name)
{
    protected override void WriteValue(in OutputContext output, RowBuffer rows, int row)
    {
        var cell = rows[row, index];
        if (cell.IsNull)
        {
            output.Writer.WriteNullValue();
        }
        else
        {
            column.Write(output.Writer, cell);
        }
    }
}
