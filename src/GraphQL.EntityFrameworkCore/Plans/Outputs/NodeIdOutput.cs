using System.Text.Json;
using Contested.GraphQL.EntityFrameworkCore.Nodes;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>A field with a global identifier.</summary>
/// <param name="name">The name of the field.</param>
/// <param name="typeName">The name of the type of the objects.</param>
/// <param name="index">The column of their keys.</param>
internal sealed class NodeIdOutput(JsonEncodedText name, string typeName, int index) : FieldOutput(name)
{
    protected override void WriteValue(in OutputContext output, RowBuffer rows, int row) =>
        output.Writer.WriteStringValue(GlobalId.Encode(typeName, (string)rows[row, index].Reference!));
}
