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

/// <summary>Where the items of a list or connection are.</summary>
/// <param name="RowSet">The index of their row set; -1 where only their number is wanted.</param>
/// <param name="ParentKey">The column of the parent's key in the parent's rows; null at the root.</param>
/// <param name="IsReversed">Whether they are read from the end.</param>
internal sealed record ItemRows(int RowSet, int? ParentKey, bool IsReversed = false)
{
    /// <summary>Gives the items of a parent.</summary>
    public PageRows Of(in OutputContext output, RowBuffer rows, int row)
    {
        if (RowSet < 0)
        {
            return default;
        }

        var items = output.RowSets[RowSet];
        var range = ParentKey is { } key ? items.Of(rows[row, key]) : items.All;
        var shown = Math.Min(range.Length, items.PageSize ?? range.Length);
        return new PageRows(items, range.Start, shown, IsReversed, range.Length > shown);
    }
}

/// <summary>The rows of a page in the order of the answer.</summary>
/// <param name="Rows">All rows.</param>
/// <param name="Start">The first of those that were read for the page.</param>
/// <param name="Count">How many of them are on the page.</param>
/// <param name="IsReversed">Whether they were read from the end.</param>
/// <param name="HasMore">Whether there are more in the direction in which they were read.</param>
internal readonly record struct PageRows(RowBuffer Rows, int Start, int Count, bool IsReversed, bool HasMore)
{
    public int RowAt(int index) => IsReversed ? Start + Count - 1 - index : Start + index;
}
