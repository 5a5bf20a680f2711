namespace Contested.GraphQL.AspNetCore.Caching;

/// <summary>Tells which state the data are in, so that answers can be kept for as long as the data stay the same.</summary>
/// <remarks>
/// An application registers one (<see cref="GraphQLServerBuilder.AddDataVersion{TSource}"/>) only where the answer to a query
/// depends on nothing but the query, its variables and the data: not on who asks, nor on the time.
/// </remarks>
public interface IDataVersionSource
{
    /// <summary>
    /// From where data are read: another object as soon as any are read from elsewhere, where they may be of another version. Null where
    /// there is one place only.
    /// </summary>
    object? Origin => null;

    /// <summary>Reads the version from where the data are.</summary>
    /// <param name="cancellationToken">Signals that nobody waits any more.</param>
    /// <returns>The version; null where there are no data.</returns>
    ValueTask<DataVersion?> ReadAsync(CancellationToken cancellationToken);
}
