using System.Text.Json;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>The number of what an argument leaves out that is not given.</summary>
internal sealed class NothingCountedOutput(JsonEncodedText name) : PageOutput(name)
{
    protected override void WriteValue(in OutputContext output, in PageRows page, RowBuffer rows, int row) => output.Writer.WriteNumberValue(0);
}
