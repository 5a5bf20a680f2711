namespace Contested.ClientExample;

/// <summary>Whether there is another page, and the cursor to ask for it with.</summary>
internal sealed record PageInfo(bool HasNextPage, string? EndCursor);
