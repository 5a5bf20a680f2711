namespace Contested.ClientExample;

/// <summary>A page of items, and where the next one starts.</summary>
internal sealed record Connection<TItem>(IReadOnlyList<TItem> Nodes, PageInfo PageInfo);
