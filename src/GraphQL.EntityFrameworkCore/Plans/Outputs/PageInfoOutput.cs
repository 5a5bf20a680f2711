using System.Text.Json;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>Where a page lies among all items.</summary>
internal sealed class PageInfoOutput(JsonEncodedText name, IReadOnlyList<PageOutput> parts) : PageOutput(name)
{
    protected override void WriteValue(in OutputContext output, in PageRows page, RowBuffer rows, int row)
    {
        output.Writer.WriteStartObject();
        foreach (var part in parts)
        {
            part.Write(output, page, rows, row);
        }

        output.Writer.WriteEndObject();
    }
}
