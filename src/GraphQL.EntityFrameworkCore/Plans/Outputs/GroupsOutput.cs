using System.Text.Json;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>The groups of the items of a connection.</summary>
internal sealed class GroupsOutput(JsonEncodedText name, ObjectOutput content, ItemRows items) : PageOutput(name)
{
    protected override void WriteValue(in OutputContext output, in PageRows page, RowBuffer rows, int row)
    {
        var groups = items.Of(output, rows, row);
        output.Writer.WriteStartArray();
        for (var index = 0; index < groups.Count; index++)
        {
            content.Write(output, groups.Rows, groups.RowAt(index));
        }

        output.Writer.WriteEndArray();
    }
}
