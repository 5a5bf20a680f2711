namespace Contested.GraphQL.AspNetCore.Caching;

/// <summary>A state of the data that requests are answered from.</summary>
/// <param name="Name">Tells people and programs which data they have: not empty, and the same on every server that has these data.</param>
/// <param name="ReleasedAt">When it was released, for the header <c>Last-Modified</c>; null where that is not known.</param>
public sealed record DataVersion(string Name, DateTimeOffset? ReleasedAt = null)
{
    /// <summary>Tells the state apart from every other, also where their names are the same; by default the name.</summary>
    public string State { get; init; } = Name;

    /// <summary>From where it was read: what <see cref="IDataVersionSource.Origin"/> was then.</summary>
    public object? Origin { get; init; }
}
