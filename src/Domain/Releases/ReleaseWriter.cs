using System.Text.Json;
using Contested.Domain.Datasets;
using Contested.Domain.Datasets.Exporting;
using Contested.Domain.Persistence;
using Contested.Domain.Releases.Files;
using Contested.Domain.Releases.Reading;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Releases;

/// <summary>Freezes the dataset of a database as a release.</summary>
public static class ReleaseWriter
{
    /// <summary>
    /// Writes a release. It is written beside its place and moved there in one step, so that there is never a part of one. The same dataset
    /// gives the same bytes.
    /// </summary>
    /// <param name="context">A context on a migrated database.</param>
    /// <param name="folder">The folder of the releases, which need not be there.</param>
    /// <param name="name">The name of the release, which comes after those of all others.</param>
    /// <param name="terms">Under which names it is cited.</param>
    /// <param name="progress">Is told how far it is.</param>
    /// <param name="cancellationToken">Gives up; nothing is left then.</param>
    /// <returns>The release; null where the database holds no dataset.</returns>
    /// <exception cref="ReleaseRefusedException">The name cannot be that of a further release.</exception>
    /// <exception cref="InvalidDataException">The claims of the release before cannot be read.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static async Task<ReleaseIndex?> WriteAsync(
        ContestedDbContext context,
        ReleaseFolder folder,
        string name,
        ReleaseTerms terms,
        IProgress<DatasetLoadStep>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var previous = await CheckAsync(folder, name, cancellationToken);
        var aside = Path.Combine(folder.FullPath, $".{name}.{Guid.NewGuid():N}");
        try
        {
            var release = await StoredMoment.ReadAsync(
                context,
                async token =>
                {
                    Directory.CreateDirectory(aside);
                    return await WriteAsync(context, folder, aside, name, previous, terms, progress, token);
                },
                cancellationToken);
            if (release is not null)
            {
                Directory.Move(aside, Path.Combine(folder.FullPath, name));
            }

            return release;
        }
        finally
        {
            if (Directory.Exists(aside))
            {
                Directory.Delete(aside, recursive: true);
            }
        }
    }

    /// <summary>Whether there can be a release of a name; throws where not.</summary>
    /// <returns>The release before; null where it will be the first.</returns>
    /// <exception cref="ReleaseRefusedException">The name cannot be that of a further release.</exception>
    public static async Task<ReleaseIndex?> CheckAsync(ReleaseFolder folder, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var valid = ReleaseName.Find(name) ?? throw new ReleaseRefusedException(
            $"\"{name}\" is not the name of a release. Write the year and the month, as in 2026.12; for a further release of the month, 2026.12.1.");
        var place = Path.GetRelativePath(".", folder.FullPath);
        if (Directory.Exists(folder.PathOf(valid)))
        {
            throw new ReleaseRefusedException(
                $"The release {name} is already in {place}, and stays as it is. Give the next one another name, such as {valid.Next()}.");
        }

        var previous = await folder.ListAsync(cancellationToken) is [.., var last] ? last : null;
        return previous is null || ReleaseName.Find(previous.Name)!.Place.CompareTo(valid.Place) < 0 ? previous : throw new ReleaseRefusedException(
            $"The release {name} would come before {previous.Name}, which is already in {place}. Give it a later name, such as "
            + $"{ReleaseName.Find(previous.Name)!.Next()}.");
    }

    private static async Task<ReleaseIndex?> WriteAsync(
        ContestedDbContext context,
        ReleaseFolder folder,
        string path,
        string name,
        ReleaseIndex? previous,
        ReleaseTerms terms,
        IProgress<DatasetLoadStep>? progress,
        CancellationToken cancellationToken)
    {
        if (await context.Datasets.AsNoTracking().SingleOrDefaultAsync(cancellationToken) is not { } dataset)
        {
            return null;
        }

        var files = new ReleaseFiles(path);
        var tables = new ReleaseTables(context, await StoredSlugs.ReadAsync(context, cancellationToken), files);
        await tables.WriteAsync(progress, cancellationToken);
        await tables.WriteChangesAsync(
            previous is null ? null : folder.ReadClaimsAsync(previous, cancellationToken), ReleaseFolder.ReadClaimsAsync(path, cancellationToken), cancellationToken);
        var release = new ReleaseIndex(name, dataset.Version, dataset.ReleasedOn, previous?.Name, await files.DescribeAsync(cancellationToken));
        await files.WriteAsync(DataPackage.FileName, DataPackage.Of(release, terms, files.Tables, tables.Documents), cancellationToken);
        await files.WriteAsync(CitationFile.FileName, CitationFile.Of(release, terms, tables.Documents), cancellationToken);
        release = release with { Files = await files.DescribeAsync(cancellationToken) };
        await files.WriteAsync(ReleaseIndex.FileName, JsonSerializer.Serialize(release, ReleaseJson.Document) + "\n", cancellationToken);
        await files.WriteAsync(Checksums.FileName, Checksums.Of(await files.DescribeAsync(cancellationToken)), cancellationToken);
        return release;
    }
}
