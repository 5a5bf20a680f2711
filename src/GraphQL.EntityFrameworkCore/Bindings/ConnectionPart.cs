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
