using System.Text.Json;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>A field with the number of all entities of a class.</summary>
internal sealed class CountOutput(JsonEncodedText name, int rowSet) : FieldOutput(name)
{
    protected override void WriteValue(in OutputContext output, RowBuffer rows, int row) =>
        output.Writer.WriteNumberValue((int)output.RowSets[rowSet][0, 0].Number);
}
