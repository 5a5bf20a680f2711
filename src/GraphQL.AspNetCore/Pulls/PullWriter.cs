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
    /// <param name="marksEncoding">Whether a table in CSV begins with a byte order mark.</param>
    /// <param name="origin">Where the pull comes from.</param>
    /// <param name="stream">Where to write.</param>
    /// <param name="cancellationToken">Signals that the client has gone.</param>
    public static async ValueTask<PullWriter> CreateAsync(
        Pull pull, PullFormat format, bool marksEncoding, PullOrigin origin, Stream stream, CancellationToken cancellationToken) =>
        format == PullFormat.Csv ? new CsvPullWriter(pull.Table, stream, marksEncoding)
        : format == PullFormat.Xlsx ? await XlsxPullWriter.CreateAsync(pull, origin, stream, XlsxPullWriter.MostRows, cancellationToken)
        : format == PullFormat.JsonLines ? new JsonLinesPullWriter(pull.Table, stream)
        : format == PullFormat.GeoJson ? new GeoJsonPullWriter(pull.Table, pull.Coordinates!, stream)
        : new JsonPullWriter(pull.Paging, origin, stream);
}
