using System.Text.Json;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>The number of items on all pages of a connection.</summary>
/// <param name="name">The name of the field.</param>
/// <param name="rowSet">The row set of the numbers.</param>
/// <param name="parentKey">The column of the parent's key in the parent's rows; null at the root.</param>
internal sealed class TotalCountOutput(JsonEncodedText name, int rowSet, int? parentKey) : PageOutput(name)
{
    protected override void WriteValue(in OutputContext output, in PageRows page, RowBuffer rows, int row)
    {
        var counts = output.RowSets[rowSet];
        var cell = parentKey is { } key ? counts[counts.Of(rows[row, key]).Start, 1] : counts.OrMissing[0, 0];
        output.Writer.WriteNumberValue((int)cell.Number);
    }
}
