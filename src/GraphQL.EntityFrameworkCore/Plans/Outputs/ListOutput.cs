using System.Text.Json;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>A field with a list of objects of another row set.</summary>
/// <param name="name">The name of the field.</param>
/// <param name="content">The objects.</param>
/// <param name="items">Where they are.</param>
internal sealed class ListOutput(JsonEncodedText name, ObjectOutput content, ItemRows items) : FieldOutput(name)
{
    public override async ValueTask WriteRootAsync(OutputContext output, OutputPauses pauses)
    {
        WriteName(output);
        output.Writer.WriteStartArray();
        var page = items.Of(output, null!, 0);
        for (var index = 0; index < page.Count; index++)
        {
            content.Write(output, page.Rows, page.RowAt(index));
            await pauses.AfterItemAsync();
        }

        output.Writer.WriteEndArray();
    }

    protected override void WriteValue(in OutputContext output, RowBuffer rows, int row)
    {
        output.Writer.WriteStartArray();
        var page = items.Of(output, rows, row);
        for (var index = 0; index < page.Count; index++)
        {
            content.Write(output, page.Rows, page.RowAt(index));
        }

        output.Writer.WriteEndArray();
    }
}
