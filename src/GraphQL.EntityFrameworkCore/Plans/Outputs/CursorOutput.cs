using System.Text.Json;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>The cursor of an edge.</summary>
internal sealed class CursorOutput(JsonEncodedText name, CursorSource cursor) : FieldOutput(name)
{
    protected override void WriteValue(in OutputContext output, RowBuffer rows, int row) => output.Writer.WriteStringValue(cursor.Encode(rows, row));
}
