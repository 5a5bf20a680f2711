namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>The name of the type of a connection or page info.</summary>
internal sealed class PageTypeNameOutput(JsonEncodedText name, string typeName) : PageOutput(name)
{
    private readonly JsonEncodedText _typeName = JsonEncodedText.Encode(typeName);

    protected override void WriteValue(in OutputContext output, in PageRows page, RowBuffer rows, int row) => output.Writer.WriteStringValue(_typeName);
}

/// <summary>Where a page is among all items.</summary>
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

/// <summary>Whether there are items behind a page, or ahead of it.</summary>
internal sealed class MorePagesOutput(JsonEncodedText name, Page paging, bool isNext) : PageOutput(name)
{
    protected override void WriteValue(in OutputContext output, in PageRows page, RowBuffer rows, int row) =>
        output.Writer.WriteBooleanValue(isNext == paging.IsBackward ? isNext ? paging.Before is not null : paging.After is not null : page.HasMore);
}

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

/// <summary>The number of what an argument leaves out that is not given.</summary>
internal sealed class NothingCountedOutput(JsonEncodedText name) : PageOutput(name)
{
    protected override void WriteValue(in OutputContext output, in PageRows page, RowBuffer rows, int row) => output.Writer.WriteNumberValue(0);
}
