using System.Text.Json;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>The items of a page.</summary>
internal sealed class NodesOutput(JsonEncodedText name, ObjectOutput content) : PageOutput(name)
{
    public override async ValueTask WriteRootAsync(OutputContext output, PageRows page, OutputPauses pauses)
    {
        WriteName(output);
        output.Writer.WriteStartArray();
        for (var index = 0; index < page.Count; index++)
        {
            content.Write(output, page.Rows, page.RowAt(index));
            await pauses.AfterItemAsync();
        }

        output.Writer.WriteEndArray();
    }

    protected override void WriteValue(in OutputContext output, in PageRows page, RowBuffer rows, int row)
    {
        output.Writer.WriteStartArray();
        for (var index = 0; index < page.Count; index++)
        {
            content.Write(output, page.Rows, page.RowAt(index));
        }

        output.Writer.WriteEndArray();
    }
}
