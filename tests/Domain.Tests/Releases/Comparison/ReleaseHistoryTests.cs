using Contested.Domain.Datasets;
using Contested.Domain.Persistence;
using Contested.Domain.Releases;
using Contested.Domain.Releases.Comparison;
using Contested.Domain.Tests.Datasets;
using Contested.Testing;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Tests.Releases.Comparison;

/// <summary>A database knows what has changed since each release, whatever was loaded when.</summary>
public sealed class ReleaseHistoryTests : IDisposable
{
    private readonly SampleDataset _sample = new();
    private readonly TemporaryFolder _folder = new();
    private readonly ReleaseFolder _releases;

    public ReleaseHistoryTests() => _releases = new ReleaseFolder(Path.Combine(_folder.FullPath, "releases"));

    public void Dispose()
    {
        _sample.Dispose();
        _folder.Dispose();
    }

    [DatabaseTheory, AllDatabases]
    public async Task Changes_Should_BeThoseOfTheServedDataset_When_OnlyChangesAreLoaded(DatabaseKind kind)
    {
        await ReleaseAsync("2026.10");
        _sample.Replace(SampleDataset.ClaimsFile, "low: 25, ", "low: 26, ");
        await ReleaseAsync("2026.11");
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();

        // The figure of 2026.11, that of 2026.10 again, a further engagement, nothing of it, and a reference retracted.
        await CheckAsync();
        _sample.Write(SampleDataset.ClaimsFile, SampleDataset.Files[SampleDataset.ClaimsFile]);
        await CheckAsync();
        _sample.Write("engagements/a-raid.yaml", "slug: a-raid\nname: A Raid\nkind: RAID\ndocument: hill-table");
        _sample.Write("engagements/a-raid.claims.yaml", "- { slug: raid, kind: EVENT, locators: [p. 1], statement: There was a raid. }");
        await CheckAsync();
        _sample.Delete("engagements/a-raid.yaml");
        _sample.Delete("engagements/a-raid.claims.yaml");
        await CheckAsync();
        _sample.Replace(SampleDataset.ReferencesFile, "  title: Undated", "  title: Undated\n  retractedOn: 2026-10-20");
        await CheckAsync();
        await ReleaseAsync("2026.12");
        await CheckAsync();
        Directory.Delete(Path.Combine(_releases.FullPath, "2026.10"), recursive: true);
        await CheckAsync();
        Directory.Delete(_releases.FullPath, recursive: true);
        await CheckAsync();

        async Task CheckAsync()
        {
            await DatasetLoader.LoadAsync(context, _sample.Folder, _releases);
            await using var fresh = await TestDatabase.CreateAsync(kind);
            await using var other = fresh.CreateContext();
            await DatasetLoader.LoadAsync(other, _sample.Folder, _releases);
            var releases = await _releases.ListAsync();

            (await context.Releases.OrderBy(release => release.Id).Select(release => release.Name).ToListAsync()).ShouldBe(releases.Select(release => release.Name));
            (await ContentAsync(context)).ShouldBe(await ContentAsync(other));
            foreach (var (index, release) in releases.Index())
            {
                var expected = await DatasetComparison.Compare(_releases.ReadClaimsAsync(release), ReleasedClaims.ReadAsync(context)).ToListAsync();
                (await SinceAsync(context, index + 1)).ShouldBe(expected.Select(change => change.ToJson()));
            }
        }
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_SayWhatToDo_AndChangeNothing_When_AReleaseIsDamaged(DatabaseKind kind)
    {
        await ReleaseAsync("2026.10");
        var file = Path.Combine(_releases.FullPath, "2026.10", "claims.jsonl");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file))[..^20]);
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();

        var exception = await Should.ThrowAsync<InvalidDataException>(() => DatasetLoader.LoadAsync(context, _sample.Folder, _releases));

        exception.Message.ShouldStartWith($"{file} cannot be read:");
        exception.Message.ShouldEndWith("Restore the files of the release, or remove its folder.");
        (await context.Datasets.AnyAsync()).ShouldBeFalse();
    }

    private static async Task<List<string>> SinceAsync(ContestedDbContext context, int release) =>
    [
        .. (await context.Changes.AsNoTracking().Include(change => change.Fields.OrderBy(field => field.Id))
            .Where(change => change.FirstSince <= release && change.LastSince >= release && change.LastUntil == Change.Served)
            .OrderBy(change => change.EngagementSlug).ThenBy(change => change.ClaimSlug).ToListAsync())
            .Select(change => new ClaimChange(
                change.Kind,
                change.EngagementSlug,
                change.ClaimSlug,
                change.DocumentSlug,
                change.Statement,
                [.. change.Fields.Select(field => new FieldChange(field.Field, field.Old, field.New))]).ToJson()),
    ];

    // Keys differ with what was loaded when; nobody sees them.
    private static async Task<List<string>> ContentAsync(ContestedDbContext context) =>
    [
        .. (await context.Changes.AsNoTracking().Include(change => change.Claim).Include(change => change.Fields).ToListAsync())
            .Select(change =>
                $"{change.Kind} {change.ClaimSlug} {change.Claim?.Slug} {change.FirstSince}–{change.LastSince} {change.FirstUntil}–{change.LastUntil} "
                + string.Join(", ", change.Fields.Select(field => $"{field.Field} {field.Old} {field.New}").Order()))
            .Order(),
    ];

    private async Task ReleaseAsync(string name)
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var context = database.CreateContext();
        await DatasetLoader.LoadAsync(context, _sample.Folder);
        await ReleaseWriter.WriteAsync(context, _releases, name, ReleaseTerms.Default);
    }
}
