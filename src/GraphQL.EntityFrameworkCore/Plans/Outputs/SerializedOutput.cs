using System.Text.Json;
using Contested.GraphQL.Execution;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>A field whose value is serialized in a column.</summary>
internal sealed class SerializedOutput(JsonEncodedText name, int index) : FieldOutput(name)
{
    protected override void WriteValue(in OutputContext output, RowBuffer rows, int row)
    {
        var cell = rows[row, index];
        new ResponseWriter(output.Writer).WriteLeaf(cell.IsNull ? null : cell.Reference);
    }
}
