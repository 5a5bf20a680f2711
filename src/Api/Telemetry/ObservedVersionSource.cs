using Contested.GraphQL.AspNetCore.Caching;

namespace Contested.Api.Telemetry;

/// <summary>Reads the version of the data, and tells the metrics of it.</summary>
/// <typeparam name="TSource">Reads the version.</typeparam>
internal sealed class ObservedVersionSource<TSource>(TSource source, DatasetMetrics metrics) : IDataVersionSource
    where TSource : IDataVersionSource
{
    /// <inheritdoc />
    public object? Origin => source.Origin;

    /// <inheritdoc />
    public async ValueTask<DataVersion?> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var version = await source.ReadAsync(cancellationToken);
            metrics.OnRead(version);
            return version;
        }
        catch
        {
            metrics.OnFailed();
            throw;
        }
    }
}
