using System.Text.Json;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>A field that is null for all objects.</summary>
internal sealed class NullOutput(JsonEncodedText name) : FieldOutput(name)
{
    protected override void WriteValue(in OutputContext output, RowBuffer rows, int row) => output.Writer.WriteNullValue();
}
