namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>What a connection is made of.</summary>
internal enum ConnectionPart
{
    PageInfo,
    Edges,
    Nodes,
    TotalCount,
    HasNextPage,
    HasPreviousPage,
    StartCursor,
    EndCursor,
    Cursor,
    Node,
}

/// <summary>What a hit of a search is made of.</summary>
internal enum HitPart
{
    Item,
    Score,
    Field,
    Snippet,
    Highlights,
    HighlightStart,
    HighlightLength,
}
