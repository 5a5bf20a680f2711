namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Knows the versions of the data that are kept as files, so that a pull that is asked for one can tell where it is.</summary>
public interface IKeptVersionSource
{
    /// <summary>Reads which versions there are, from the earliest to the latest.</summary>
    /// <param name="cancellationToken">Signals that nobody waits any more.</param>
    ValueTask<IReadOnlyList<KeptVersion>> ReadAsync(CancellationToken cancellationToken);
}

/// <summary>A version of the data that is kept.</summary>
/// <param name="Name">Under which name.</param>
/// <param name="Version">The name of the version as a <see cref="Caching.DataVersion"/>.</param>
/// <param name="Address">The path of its files, within the application.</param>
public sealed record KeptVersion(string Name, string Version, string Address);
