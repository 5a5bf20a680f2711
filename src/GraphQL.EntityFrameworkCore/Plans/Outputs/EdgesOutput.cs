using System.Text.Json;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>The edges of a page.</summary>
/// <param name="name">The name of the field.</param>
/// <param name="fields">The fields of an edge, written from the row of its item.</param>
internal sealed class EdgesOutput(JsonEncodedText name, IReadOnlyList<FieldOutput> fields) : PageOutput(name)
{
    public override async ValueTask WriteRootAsync(OutputContext output, PageRows page, OutputPauses pauses)
    {
        WriteName(output);
        output.Writer.WriteStartArray();
        for (var index = 0; index < page.Count; index++)
        {
            WriteEdge(output, page, index);
            await pauses.AfterItemAsync();
        }

        output.Writer.WriteEndArray();
    }

    protected override void WriteValue(in OutputContext output, in PageRows page, RowBuffer rows, int row)
    {
        output.Writer.WriteStartArray();
        for (var index = 0; index < page.Count; index++)
        {
            WriteEdge(output, page, index);
        }

        output.Writer.WriteEndArray();
    }

    private void WriteEdge(in OutputContext output, in PageRows page, int index)
    {
        output.Writer.WriteStartObject();
        foreach (var field in fields)
        {
            field.Write(output, page.Rows, page.RowAt(index));
        }

        output.Writer.WriteEndObject();
    }
}
