namespace Contested.GraphQL.AspNetCore.Caching;

/// <summary>A state of the data that requests are answered from.</summary>
/// <param name="Name">Tells it apart from every other state: not empty, and the same on every server that has this state.</param>
/// <param name="ReleasedAt">When it was released, for the header <c>Last-Modified</c>; null where that is not known.</param>
public sealed record DataVersion(string Name, DateTimeOffset? ReleasedAt = null);
