namespace Contested.GraphQL.EntityFrameworkCore.Paging;

/// <summary>A page of items.</summary>
internal sealed class Page
{
    private readonly Cursor _cursor;

    public Page(IEnumerable<IPageRow> rows, PagingArguments paging, Cursor cursor)
    {
        _cursor = cursor;
        Rows = [.. rows];
        var hasMore = Rows.Count > paging.Size;
        if (hasMore)
        {
            Rows.RemoveRange(paging.Size, Rows.Count - paging.Size);
        }

        if (paging.IsBackward)
        {
            Rows.Reverse();
        }

        HasNextPage = paging.IsBackward ? paging.Before is not null : hasMore;
        HasPreviousPage = paging.IsBackward ? hasMore : paging.After is not null;
    }

    public List<IPageRow> Rows { get; }

    public bool HasNextPage { get; }

    public bool HasPreviousPage { get; }

    public string? StartCursor => Rows.Count == 0 ? null : CursorOf(Rows[0]);

    public string? EndCursor => Rows.Count == 0 ? null : CursorOf(Rows[^1]);

    public string CursorOf(IPageRow row) => _cursor.Encode(row.SortValues);
}
