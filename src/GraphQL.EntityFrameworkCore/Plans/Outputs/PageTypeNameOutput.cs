using System.Text.Json;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>The name of the type of a connection or page info.</summary>
internal sealed class PageTypeNameOutput(JsonEncodedText name, string typeName) : PageOutput(name)
{
    private readonly JsonEncodedText _typeName = JsonEncodedText.Encode(typeName);

    protected override void WriteValue(in OutputContext output, in PageRows page, RowBuffer rows, int row) => output.Writer.WriteStringValue(_typeName);
}
