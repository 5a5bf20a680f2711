namespace Contested.GraphQL.EntityFrameworkCore.Paging;

/// <summary>An item of a page with its cursor.</summary>
internal sealed record Edge(Page Page, IPageRow Row)
{
    public string Cursor => Page.CursorOf(Row);
}
