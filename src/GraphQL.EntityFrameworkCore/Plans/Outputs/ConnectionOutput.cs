using System.Text.Json;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>A field with a connection.</summary>
/// <param name="name">The name of the field.</param>
/// <param name="parts">The fields of the connection.</param>
/// <param name="items">Where its items are.</param>
internal sealed class ConnectionOutput(JsonEncodedText name, IReadOnlyList<PageOutput> parts, ItemRows items) : FieldOutput(name)
{
    public override async ValueTask WriteRootAsync(OutputContext output, OutputPauses pauses)
    {
        WriteName(output);
        output.Writer.WriteStartObject();
        var page = items.Of(output, null!, 0);
        foreach (var part in parts)
        {
            await part.WriteRootAsync(output, page, pauses);
        }

        output.Writer.WriteEndObject();
    }

    protected override void WriteValue(in OutputContext output, RowBuffer rows, int row)
    {
        output.Writer.WriteStartObject();
        var page = items.Of(output, rows, row);
        foreach (var part in parts)
        {
            part.Write(output, page, rows, row);
        }

        output.Writer.WriteEndObject();
    }
}
