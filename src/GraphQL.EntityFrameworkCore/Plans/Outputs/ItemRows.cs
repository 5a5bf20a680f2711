using Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>Where the items of a list or connection are.</summary>
/// <param name="RowSet">The index of their row set; -1 where only their number is wanted.</param>
/// <param name="ParentKey">The column of the parent's key in the parent's rows; null at the root.</param>
/// <param name="Page">The page; null where all are wanted.</param>
internal sealed record ItemRows(int RowSet, int? ParentKey, RowPage? Page)
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
        var hasMore = Page is not null && range.Length > Page.Size;
        return new PageRows(items, range.Start, hasMore ? Page!.Size : range.Length, Page?.IsBackward == true, hasMore);
    }
}
