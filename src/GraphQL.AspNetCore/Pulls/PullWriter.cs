using System.Text.Json;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Writes the pages of a pull in one format.</summary>
internal abstract class PullWriter : IAsyncDisposable
{
    /// <summary>Writes a page, and sends it.</summary>
    /// <param name="data">The data of the page.</param>
    /// <param name="cancellationToken">Signals that the client has gone.</param>
    public abstract Task WritePageAsync(JsonElement data, CancellationToken cancellationToken);

    /// <summary>Writes what comes after the last page, and sends it.</summary>
    /// <param name="cancellationToken">Signals that the client has gone.</param>
    public abstract Task EndAsync(CancellationToken cancellationToken);

    /// <inheritdoc />
    public abstract ValueTask DisposeAsync();

    /// <summary>Makes a writer.</summary>
    /// <param name="pull">The pull.</param>
    /// <param name="format">The format.</param>
    /// <param name="stream">Where to write.</param>
    public static PullWriter Create(Pull pull, PullFormat format, Stream stream) =>
        format == PullFormat.Csv ? new CsvPullWriter(pull.Table, stream)
        : format == PullFormat.JsonLines ? new JsonLinesPullWriter(pull.Table, stream)
        : format == PullFormat.GeoJson ? new GeoJsonPullWriter(pull.Table, pull.Coordinates!, stream)
        : new JsonPullWriter(pull.Paging, stream);
}
