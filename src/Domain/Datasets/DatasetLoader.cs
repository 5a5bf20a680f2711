using Contested.Domain.Actors;
using Contested.Domain.Claims.Tallies;
using Contested.Domain.Datasets.Building;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Engagements;
using Contested.Domain.Persistence;
using Contested.Domain.Search;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Datasets;

/// <summary>Brings the curated dataset from its folder of YAML files into the database.</summary>
public static class DatasetLoader
{
    // Any number will do, as long as it is the same in every process.
    private const long AdvisoryLock = 0x434F4E5445535444;

    /// <summary>Replaces what is in the database by the content of the folder, in one transaction, unless it is there already.</summary>
    /// <remarks>
    /// Several processes may load into the same database at once: they wait for each other, and only the first one writes.
    /// </remarks>
    /// <param name="context">A context on a migrated database, without changes of its own; what it tracks is forgotten.</param>
    /// <param name="folder">The folder that holds <c>dataset.yaml</c>.</param>
    /// <param name="progress">Is told each step before it is taken, and how far it is.</param>
    /// <param name="cancellationToken">Gives up, leaving the database as it was.</param>
    /// <exception cref="DatasetFormatException">The files have problems; the database stays as it was.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static async Task<DatasetLoadResult> LoadAsync(
        ContestedDbContext context,
        string folder,
        IProgress<DatasetLoadStep>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var content = await DatasetFolder.ReadAsync(folder, cancellationToken);
        var version = DatasetVersion.Of(content.Files);
        if (await StoredVersionAsync(context, cancellationToken) == version)
        {
            return new DatasetLoadResult(version, IsUnchanged: true);
        }

        return await context.Database.CreateExecutionStrategy().ExecuteAsync(
            token => ReplaceAsync(context, content, version, progress, token), cancellationToken);
    }

    private static async Task<DatasetLoadResult> ReplaceAsync(
        ContestedDbContext context,
        DatasetFolder folder,
        string version,
        IProgress<DatasetLoadStep>? progress,
        CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await WaitForOthersAsync(context, cancellationToken);
        if (await StoredVersionAsync(context, cancellationToken) == version)
        {
            return new DatasetLoadResult(version, IsUnchanged: true);
        }

        progress?.Report(new DatasetLoadStep("Checking", 0, folder.Files.Count, "files"));
        var dataset = CheckedDataset.Of(folder);
        dataset.Errors.ThrowIfAny();
        progress?.Report(new DatasetLoadStep("Comparing", 0, dataset.Content.Engagements.Sum(files => files.Claims.Count), "claims"));
        var rows = DatasetRows.Build(dataset.Content, version);
        progress?.Report(new DatasetLoadStep("Writing", 0, rows.Count, "rows"));
        context.ChangeTracker.Clear();
        try
        {
            await DeleteAllAsync(context, cancellationToken);
            context.AddRange(rows);
            context.AddRange(SearchEntries.Of(rows));
            await context.SaveChangesAsync(cancellationToken);
            await SearchWords.RefreshAsync(context, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
        finally
        {
            context.ChangeTracker.Clear();
        }

        return new DatasetLoadResult(version, IsUnchanged: false, dataset.Warnings.Problems.Count);
    }

    private static Task<string?> StoredVersionAsync(ContestedDbContext context, CancellationToken cancellationToken) =>
        context.Datasets.Select(dataset => dataset.Version).SingleOrDefaultAsync(cancellationToken);

    // On SQLite the transaction itself keeps other writers out from its start.
    private static async Task WaitForOthersAsync(ContestedDbContext context, CancellationToken cancellationToken)
    {
        if (context.Database.IsPostgres())
        {
            await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({AdvisoryLock})", cancellationToken);
        }
    }

    private static async Task DeleteAllAsync(ContestedDbContext context, CancellationToken cancellationToken)
    {
        await context.Set<TallyFigure>().ExecuteDeleteAsync(cancellationToken);
        await context.Set<Cluster>().ExecuteDeleteAsync(cancellationToken);
        await context.Set<DerivedFigureClaim>().ExecuteDeleteAsync(cancellationToken);
        await context.Set<DerivedFigure>().ExecuteDeleteAsync(cancellationToken);
        await context.Set<TallyClaim>().ExecuteDeleteAsync(cancellationToken);
        await context.Tallies.ExecuteDeleteAsync(cancellationToken);
        await context.SearchEntries.ExecuteDeleteAsync(cancellationToken);
        await context.Set<ParticipationClaim>().ExecuteDeleteAsync(cancellationToken);
        await context.ClaimRelations.ExecuteDeleteAsync(cancellationToken);
        await context.Identifiers.ExecuteDeleteAsync(cancellationToken);
        await context.Citations.ExecuteDeleteAsync(cancellationToken);
        await context.Claims.ExecuteDeleteAsync(cancellationToken);
        await context.Listings.ExecuteDeleteAsync(cancellationToken);
        await context.Set<EngagementReference>().ExecuteDeleteAsync(cancellationToken);
        await context.References.ExecuteDeleteAsync(cancellationToken);
        await context.Participations.ExecuteDeleteAsync(cancellationToken);
        await context.Sides.ExecuteDeleteAsync(cancellationToken);
        await context.DocumentStatements.ExecuteDeleteAsync(cancellationToken);
        await context.Set<EngagementDocument>().ExecuteDeleteAsync(cancellationToken);
        await context.Documents.ExecuteDeleteAsync(cancellationToken);
        await context.Set<EngagementActor>().ExecuteDeleteAsync(cancellationToken);
        await context.Set<EngagementPart>().ExecuteDeleteAsync(cancellationToken);
        await context.Engagements.ExecuteDeleteAsync(cancellationToken);
        await context.Set<ActorSubordinate>().ExecuteDeleteAsync(cancellationToken);
        await context.Actors.ExecuteDeleteAsync(cancellationToken);
        await context.Places.ExecuteDeleteAsync(cancellationToken);
        await context.Datasets.ExecuteDeleteAsync(cancellationToken);
    }
}
