using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Contested.Domain.Datasets;
using Contested.Domain.Persistence;
using Contested.Domain.Persistence.Writing;
using Contested.Domain.Releases.Rows;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Releases.Comparison;

/// <summary>The releases that stand beside a dataset, and what has changed between them and since.</summary>
/// <param name="folder">Their folder.</param>
/// <param name="releases">The releases, from the earliest on.</param>
internal sealed class ReleaseHistory(ReleaseFolder folder, IReadOnlyList<ReleaseIndex> releases)
{
    private const string ClaimsFile = "claims.jsonl";
    private const int MostSlugs = 500;

    private readonly IReadOnlyList<Release> _releases = [.. releases.Select((release, index) => new Release
    {
        Id = index + 1,
        DatasetId = Dataset.OnlyId,
        Name = release.Name,
        Version = release.Version,
        ReleasedOn = release.ReleasedOn,
        ClaimsHash = release.Files.FirstOrDefault(file => file.Name == ClaimsFile)?.Sha256 ?? "",
    })];

    /// <summary>The history in a folder; without one, there are no releases.</summary>
    public static async Task<ReleaseHistory> ReadAsync(ReleaseFolder? folder, CancellationToken cancellationToken) =>
        folder is null ? new ReleaseHistory(new ReleaseFolder("."), []) : new ReleaseHistory(folder, await folder.ListAsync(cancellationToken));

    /// <summary>A fingerprint of the files of a dataset that also tells one state of the releases from another.</summary>
    /// <param name="files">The fingerprint of the files alone.</param>
    public string Mark(string files) => _releases.Count == 0
        ? files
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [files, .. _releases.Select(KeyOf)]))));

    /// <summary>Brings the rows of releases and changes up to date with the dataset in the database.</summary>
    /// <param name="context">A context in the transaction of the load.</param>
    /// <param name="rows">Writes rows, and has none gathered.</param>
    /// <param name="engagements">The slugs of the engagements that the load has changed; null for all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidDataException">The claims of a release cannot be read.</exception>
    public async Task UpdateAsync(ContestedDbContext context, RowWriter rows, IReadOnlySet<string>? engagements, CancellationToken cancellationToken)
    {
        var stored = await context.Releases.AsNoTracking().OrderBy(release => release.Id).ToListAsync(cancellationToken);
        var concerned = stored.Select(KeyOf).SequenceEqual(_releases.Select(KeyOf)) ? engagements : null;
        await DeleteAsync(rows, concerned, cancellationToken);
        if (concerned is null)
        {
            foreach (var release in _releases)
            {
                rows.Add(release);
            }
        }

        if (_releases.Count > 0 && concerned?.Count != 0)
        {
            await AddChangesAsync(context, rows, concerned, cancellationToken);
        }

        await rows.FlushAsync(cancellationToken);
        await LinkAsync(rows, concerned, cancellationToken);
    }

    private async Task AddChangesAsync(ContestedDbContext context, RowWriter rows, IReadOnlySet<string>? engagements, CancellationToken cancellationToken)
    {
        var made = new ChangeRows(
            await context.Changes.MaxAsync(change => (int?)change.Id, cancellationToken) ?? 0,
            await context.ChangedFields.MaxAsync(field => (int?)field.Id, cancellationToken) ?? 0);
        var served = ReleasedClaims.ReadAsync(context, engagements?.Count <= MostSlugs ? engagements : null, cancellationToken);
        var versions = releases.Select(release => folder.ReadClaimsAsync(release, cancellationToken)).Append(served);
        await foreach (var claims in AlignedClaims.ReadAsync([.. versions.Select(version => Of(version, engagements, cancellationToken))], cancellationToken))
        {
            foreach (var row in made.Of(claims))
            {
                rows.Add(row);
            }

            if (rows.IsFull)
            {
                await rows.FlushAsync(cancellationToken);
            }
        }
    }

    private static async IAsyncEnumerable<ReleasedClaim> Of(
        IAsyncEnumerable<ReleasedClaim> claims, IReadOnlySet<string>? engagements, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var claim in claims.WithCancellation(cancellationToken))
        {
            if (engagements?.Contains(claim.Engagement) != false)
            {
                yield return claim;
            }
        }
    }

    private static async Task DeleteAsync(RowWriter rows, IReadOnlySet<string>? engagements, CancellationToken cancellationToken)
    {
        var (changes, fields) = (rows.TableOf(typeof(Change)).Name, rows.TableOf(typeof(ChangedField)).Name);
        if (engagements is null)
        {
            foreach (var table in new[] { fields, changes, rows.TableOf(typeof(Release)).Name })
            {
                await rows.ExecuteAsync($"DELETE FROM {table}", [], cancellationToken);
            }
        }

        foreach (var engagement in engagements ?? new HashSet<string>())
        {
            await rows.ExecuteAsync($"DELETE FROM {fields} WHERE change_id IN (SELECT id FROM {changes} WHERE engagement_slug = @p0)", [engagement], cancellationToken);
            await rows.ExecuteAsync($"DELETE FROM {changes} WHERE engagement_slug = @p0", [engagement], cancellationToken);
        }
    }

    private static async Task LinkAsync(RowWriter rows, IReadOnlySet<string>? engagements, CancellationToken cancellationToken)
    {
        var (changes, claims) = (rows.TableOf(typeof(Change)).Name, rows.TableOf(typeof(Claims.Claim)).Name);
        var link = $"UPDATE {changes} SET claim_id = (SELECT {claims}.id FROM {claims} WHERE {claims}.slug = {changes}.claim_slug)";
        if (engagements is null)
        {
            await rows.ExecuteAsync(link, [], cancellationToken);
        }

        foreach (var engagement in engagements ?? new HashSet<string>())
        {
            await rows.ExecuteAsync($"{link} WHERE engagement_slug = @p0", [engagement], cancellationToken);
        }
    }

    private static string KeyOf(Release release) => $"{release.Name} {release.Version} {release.ReleasedOn:O} {release.ClaimsHash}";
}
