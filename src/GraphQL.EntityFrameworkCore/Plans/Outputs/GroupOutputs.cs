namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>The aggregates of all items of a connection: a row, or none where a parent has no items.</summary>
internal sealed class AggregatesOutput(JsonEncodedText name, ObjectOutput content, ItemRows items) : PageOutput(name)
{
    protected override void WriteValue(in OutputContext output, in PageRows page, RowBuffer rows, int row)
    {
        var found = items.Of(output, rows, row);
        content.Write(output, found.Count == 0 ? output.RowSets[items.RowSet].Missing : found.Rows, found.Start);
    }
}

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
