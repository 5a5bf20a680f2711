namespace Contested.GraphQL.EntityFrameworkCore.Paging;

/// <summary>An item of a page with the values that it is sorted by, whatever its class.</summary>
internal interface IPageRow
{
    object Item { get; }

    object?[] SortValues { get; }
}
