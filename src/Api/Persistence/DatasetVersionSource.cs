using Contested.GraphQL.AspNetCore.Caching;

namespace Contested.Api.Persistence;

/// <summary>Reads the version of the dataset from the database, where another process may have put a new one.</summary>
internal sealed class DatasetVersionSource(ServedDataset dataset) : IDataVersionSource
{
    public object? Origin => dataset.Server;

    public async ValueTask<DataVersion?> ReadAsync(CancellationToken cancellationToken) =>
        await dataset.ReadVersionAsync(cancellationToken) is { } version
            ? new DataVersion(version.Name, new DateTimeOffset(version.ReleasedOn, default, TimeSpan.Zero))
            {
                // The releases are no part of the version, but answers tell them.
                State = $"{version.Name} {version.Files}",
                Origin = version.Server,
            }
            : null;
}
