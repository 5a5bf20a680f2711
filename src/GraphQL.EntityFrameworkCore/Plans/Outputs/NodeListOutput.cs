using System.Text.Json;
using Contested.GraphQL.EntityFrameworkCore.Nodes;
using Contested.GraphQL.Execution.Plans;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>A field of the root with the nodes of global identifiers, in their order; null for those that do not exist.</summary>
/// <param name="name">The name of the field.</param>
/// <param name="ids">The identifiers.</param>
/// <param name="nodes">The row sets and objects by the names of their types; a node's key is that of its parent there.</param>
internal sealed class NodeListOutput(
    JsonEncodedText name,
    PlanValue ids,
    IReadOnlyDictionary<string, (int RowSet, ObjectOutput Content)> nodes) : FieldOutput(name)
{
    protected override void WriteValue(in OutputContext output, RowBuffer rows, int row)
    {
        output.Writer.WriteStartArray();
        foreach (var id in (IEnumerable<object?>)ids.Evaluate(output.Variables)!)
        {
            var (typeName, key) = GlobalId.Decode((string)id!);
            var (rowSet, content) = nodes[typeName];
            var found = output.RowSets[rowSet].Of(Cell.OfKey(key));
            if (found.Length == 0)
            {
                output.Writer.WriteNullValue();
            }
            else
            {
                content.Write(output, output.RowSets[rowSet], found.Start);
            }
        }

        output.Writer.WriteEndArray();
    }
}
