using Contested.Domain.Datasets.Loading;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Persistence;
using Contested.Domain.Persistence.Writing;
using Contested.Domain.Releases;
using Contested.Domain.Releases.Comparison;
using Contested.Domain.Search;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Datasets;

/// <summary>Brings the curated dataset from its folder into the database.</summary>
public static class DatasetLoader
{
    // Any number will do, as long as it is the same in every process.
    private const long AdvisoryLock = 0x434F4E5445535444;

    /// <summary>Makes the database hold the content of the folder. Only what has changed is written, in one transaction.</summary>
    /// <remarks>
    /// Several processes may load into the same database at once: they wait for each other, and only the first one writes. Others read
    /// the old version until the end.
    /// </remarks>
    /// <param name="context">A context on a migrated database, without changes of its own; what it tracks is forgotten.</param>
    /// <param name="folder">The folder that holds <c>dataset.yaml</c>.</param>
    /// <param name="releases">The folder of the releases with which the dataset is compared; null for none.</param>
    /// <param name="progress">Is told how far it is.</param>
    /// <param name="cancellationToken">Gives up, leaving the database as it was.</param>
    /// <exception cref="DatasetFormatException">The files have problems; the database stays as it was.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="InvalidDataException">The claims of a release cannot be read; the database stays as it was.</exception>
    public static Task<DatasetLoadResult> LoadAsync(
        ContestedDbContext context,
        string folder,
        ReleaseFolder? releases = null,
        IProgress<DatasetLoadStep>? progress = null,
        CancellationToken cancellationToken = default) =>
        LoadAsync(context, DatasetFolders.Open(folder), releases, progress, cancellationToken);

    /// <summary>Makes the database hold the content of several folders as one dataset, as it does that of one.</summary>
    /// <param name="context">A context on a migrated database, without changes of its own; what it tracks is forgotten.</param>
    /// <param name="folders">The folders, at least one, each with a <c>dataset.yaml</c>. They stand before the paths of files in problems.</param>
    /// <param name="preferred">The folder that counts where another declares something in another way; null for none.</param>
    /// <param name="releases">The folder of the releases with which the dataset is compared; null for none.</param>
    /// <param name="progress">Is told what is being done.</param>
    /// <param name="cancellationToken">Gives up, leaving the database as it was.</param>
    /// <exception cref="ArgumentException">The preferred folder is none of the folders.</exception>
    /// <exception cref="DatasetFormatException">The files have problems; the database stays as it was.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="InvalidDataException">The claims of a release cannot be read; the database stays as it was.</exception>
    public static Task<DatasetLoadResult> LoadAsync(
        ContestedDbContext context,
        IReadOnlyList<string> folders,
        string? preferred = null,
        ReleaseFolder? releases = null,
        IProgress<DatasetLoadStep>? progress = null,
        CancellationToken cancellationToken = default) =>
        LoadAsync(context, DatasetFolders.Open(folders, preferred), releases, progress, cancellationToken);

    /// <summary>Whether the database holds the content of folders already, so that there is nothing to load. Only reads.</summary>
    /// <param name="context">A context on a migrated database.</param>
    /// <param name="folders">The folders, as for loading.</param>
    /// <param name="preferred">The folder that counts where another declares something in another way; null for none.</param>
    /// <param name="releases">The folder of the releases with which the dataset is compared; null for none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<bool> IsLoadedAsync(
        ContestedDbContext context,
        IReadOnlyList<string> folders,
        string? preferred = null,
        ReleaseFolder? releases = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var history = await ReleaseHistory.ReadAsync(releases, cancellationToken);
        var fingerprint = history.Mark(await FilesFingerprint.OfAsync(DatasetFolders.Open(folders, preferred), cancellationToken));
        return (await StoredAsync(context, cancellationToken))?.Files == fingerprint;
    }

    private static async Task<DatasetLoadResult> LoadAsync(
        ContestedDbContext context,
        DatasetFolders files,
        ReleaseFolder? releases,
        IProgress<DatasetLoadStep>? progress,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.ChangeTracker.Clear();
        var history = await ReleaseHistory.ReadAsync(releases, cancellationToken);
        var fingerprint = history.Mark(await FilesFingerprint.OfAsync(files, cancellationToken));
        if (await StoredAsync(context, cancellationToken) is { } stored && stored.Files == fingerprint)
        {
            return new DatasetLoadResult(stored.Version, IsUnchanged: true);
        }

        return await context.Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                try
                {
                    return await LoadAsync(context, files, history, fingerprint, isWhole: false, progress, token);
                }
                catch (KeysExhaustedException)
                {
                    return await LoadAsync(context, files, history, fingerprint, isWhole: true, progress, token);
                }
            },
            cancellationToken);
    }

    private static async Task<DatasetLoadResult> LoadAsync(
        ContestedDbContext context,
        DatasetFolders files,
        ReleaseHistory history,
        string fingerprint,
        bool isWhole,
        IProgress<DatasetLoadStep>? progress,
        CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await PrepareAsync(context, cancellationToken);
        var stored = await StoredAsync(context, cancellationToken);
        if (stored?.Files == fingerprint)
        {
            return new DatasetLoadResult(stored.Version, IsUnchanged: true);
        }

        await using var rows = RowWriter.For(context);

        // A migration that wants all rows made anew removes the dataset's.
        isWhole |= stored is null;
        if (isWhole)
        {
            await rows.DeleteAllAsync(cancellationToken);
        }

        var known = isWhole ? LoadedEntries.None() : await LoadedEntries.ReadAsync(context, cancellationToken);
        var problems = new ProblemCollector();
        using var content = DatasetReader.Read(files, problems);
        using var writer = new DatasetWriter(context, content, problems, rows, known);
        var dataset = await writer.WriteAsync(progress, cancellationToken);
        dataset.Files = fingerprint;
        rows.Replace(dataset);
        await rows.FlushAsync(cancellationToken);
        await history.UpdateAsync(context, rows, isWhole ? null : writer.ChangedEngagements, cancellationToken);
        if (writer.Changed > 0)
        {
            progress?.Report(new DatasetLoadStep("Indexing", 0, writer.Changed, "entries"));
            await SearchWords.RefreshAsync(context, cancellationToken);
        }

        if (isWhole && context.Database.IsPostgres())
        {
            // Else PostgreSQL would know nothing of the rows until it gets round to it, and take indexes that do not serve.
            await context.Database.ExecuteSqlAsync($"ANALYZE", cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return new DatasetLoadResult(dataset.Version, stored?.Version == dataset.Version, writer.Changed);
    }

    private static Task<Dataset?> StoredAsync(ContestedDbContext context, CancellationToken cancellationToken) =>
        context.Datasets.AsNoTracking().SingleOrDefaultAsync(cancellationToken);

    // On SQLite the transaction itself keeps other writers out from its start. On PostgreSQL, a COPY checks references at its end anyway.
    private static Task PrepareAsync(ContestedDbContext context, CancellationToken cancellationToken) => context.Database.IsPostgres()
        ? context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({AdvisoryLock})", cancellationToken)
        : context.Database.ExecuteSqlAsync($"PRAGMA defer_foreign_keys = ON", cancellationToken);
}
