namespace Contested.GraphQL.EntityFrameworkCore.Paging;

/// <summary>An item of a page with the values that it is sorted by.</summary>
internal sealed class PageRow<TItem> : IPageRow
    where TItem : class
{
    public required TItem Item { get; init; }

    public required object?[] SortValues { get; init; }

    object IPageRow.Item => Item;
}
