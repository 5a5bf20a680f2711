using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Datasets.Schemas;
using Contested.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Datasets.Exporting;

/// <summary>Writes the dataset that a database holds as a folder that loads as the same dataset.</summary>
public static class DatasetExporter
{
    /// <summary>Writes all files. <c>dataset.yaml</c> comes last, so that no folder is loaded of which a part is missing.</summary>
    /// <param name="context">A context on a migrated database.</param>
    /// <param name="folder">The folder, which is empty or is not there yet.</param>
    /// <param name="format">In which form.</param>
    /// <param name="progress">Is told how far it is.</param>
    /// <param name="cancellationToken">Gives up, leaving what is written.</param>
    /// <returns>What was written; null where the database holds no dataset.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static async Task<ExportResult?> ExportAsync(
        ContestedDbContext context,
        string folder,
        ExportFormat format,
        IProgress<DatasetLoadStep>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        return await StoredMoment.ReadAsync(context, token => WriteAsync(context, folder, format, progress, token), cancellationToken);
    }

    private static async Task<ExportResult?> WriteAsync(
        ContestedDbContext context,
        string folder,
        ExportFormat format,
        IProgress<DatasetLoadStep>? progress,
        CancellationToken cancellationToken)
    {
        if (await context.Datasets.AsNoTracking().SingleOrDefaultAsync(cancellationToken) is not { } dataset)
        {
            return null;
        }

        var files = new ExportFolder(folder, format);
        await DatasetSchemas.WriteAsync(folder, cancellationToken);
        var slugs = await StoredSlugs.ReadAsync(context, cancellationToken);
        await WriteListsAsync(context, files, slugs, cancellationToken);
        await WriteDocumentsAsync(context, files, cancellationToken);
        var (engagements, claims, total) = (0, 0, await context.Engagements.CountAsync(cancellationToken));
        progress?.Report(new DatasetLoadStep("Writing", 0, total, "engagements"));
        using (var written = files.BeginEngagements())
        {
            await foreach (var engagement in new StoredEngagements(context, slugs).ReadAsync(cancellationToken))
            {
                var entries = engagement.Claims();
                written.Add(engagement.Entry(), entries);
                (engagements, claims) = (engagements + 1, claims + entries.Count);
                progress?.Report(new DatasetLoadStep("Writing", engagements, total, "engagements"));
            }
        }

        files.WriteOne(DatasetPaths.Dataset, new DatasetEntry(Stored.Of(dataset.ReleasedOn), Prefix: null));
        return new ExportResult(dataset.Version, engagements, claims);
    }

    private static async Task WriteListsAsync(
        ContestedDbContext context, ExportFolder files, StoredSlugs slugs, CancellationToken cancellationToken)
    {
        await WriteAsync(
            files.Begin<PlaceEntry>(DatasetPaths.Places),
            context.Places.AsNoTracking().Include(place => place.Identifiers.OrderBy(identifier => identifier.Ordinal))
                .OrderBy(place => place.Id).AsAsyncEnumerable(),
            StoredEntries.Of,
            cancellationToken);
        await WriteAsync(
            files.Begin<ActorEntry>(DatasetPaths.Actors),
            context.Actors.AsNoTracking().Include(actor => actor.Identifiers.OrderBy(identifier => identifier.Ordinal))
                .OrderBy(actor => actor.Id).AsAsyncEnumerable(),
            actor => StoredEntries.Of(actor, slugs),
            cancellationToken);
        await WriteAsync(
            files.Begin<ReferenceEntry>(DatasetPaths.References),
            context.References.AsNoTracking().Include(reference => reference.Identifiers.OrderBy(identifier => identifier.Ordinal))
                .OrderBy(reference => reference.Id).AsAsyncEnumerable(),
            StoredEntries.Of,
            cancellationToken);
    }

    private static async Task WriteAsync<TRow, TEntry>(
        IEntryFile<TEntry> file, IAsyncEnumerable<TRow> rows, Func<TRow, TEntry> entryOf, CancellationToken cancellationToken)
        where TEntry : class
    {
        using (file)
        {
            await foreach (var row in rows.WithCancellation(cancellationToken))
            {
                file.Add(entryOf(row));
            }
        }
    }

    private static async Task WriteDocumentsAsync(ContestedDbContext context, ExportFolder files, CancellationToken cancellationToken)
    {
        foreach (var key in await context.Documents.OrderBy(document => document.Id).Select(document => document.Id).ToListAsync(cancellationToken))
        {
            var document = await context.Documents.AsNoTracking().AsSplitQuery()
                .Include(row => row.Identifiers.OrderBy(identifier => identifier.Ordinal))
                .Include(row => row.Listings.OrderBy(listing => listing.Id)).ThenInclude(listing => listing.Reference)
                .SingleAsync(row => row.Id == key, cancellationToken);
            var locators = await context.DocumentStatements.Where(statement => statement.DocumentId == key)
                .OrderBy(statement => statement.Id).Select(statement => statement.Locator).ToListAsync(cancellationToken);
            files.WriteOne(DatasetPaths.OfDocument(document.Slug), StoredEntries.Of(document, locators));
        }
    }
}
