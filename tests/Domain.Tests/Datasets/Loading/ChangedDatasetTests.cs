using Contested.Domain.Datasets;
using Contested.Testing;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Tests.Datasets.Loading;

/// <summary>A database holds the same, in the same order, whether a dataset is loaded into it at once or change by change.</summary>
public sealed class ChangedDatasetTests : IDisposable
{
    private const int MostClaims = 300;

    private static readonly (string File, string Old, string New)[] Changes =
    [
        (SampleDataset.ClaimsFile, "low: 25, ", "low: 26, "),
        (SampleDataset.ClaimsFile, "- slug: blue-losses", Claims(1) + "- slug: blue-losses"),
        (SampleDataset.ClaimsFile, "- slug: judgement", Claims(MostClaims) + "- slug: judgement"),
        (SampleDataset.ClaimsFile, "  speaker: jane-doe\n", ""),
        (SampleDataset.PlacesFile, "- slug: the-hill\n", "- slug: the-brook\n  name: The Brook\n- slug: the-hill\n"),
        (SampleDataset.PlacesFile, "name: The Valley", "name: The Dale"),
        (SampleDataset.ActorsFile, "name: Jane Doe\n  affiliation: first-brigade", "name: J. Smith"),
        (SampleDataset.ActorsFile, "- slug: first-brigade", "- slug: a-league\n  type: BELLIGERENT\n  name: A League\n- slug: first-brigade"),
        (SampleDataset.ActorsFile, "- slug: blue-army\n  type: BELLIGERENT\n  name: Blue Army\n", ""),
        (SampleDataset.ActorsFile, "    - { scheme: WIKIDATA, value: Q11 }\n", ""),
        (SampleDataset.ReferencesFile, "published: 1915-04-23", "published: 1915-04-24"),
        (SampleDataset.ReferencesFile, "- slug: hill-battle-ref-2", "- slug: a-book\n  title: A Book\n- slug: hill-battle-ref-2"),
        (SampleDataset.ArticleFile, "title: The battle of the hill", "title: The battle"),
        (SampleDataset.TableFile, "kind: TABLE", "kind: BOOK\nretrievedOn: 2020-02-02"),
        (SampleDataset.BattleFile, "[The Hill Affair]", "[The Hill Affair, Second Hill]"),
        (SampleDataset.BattleFile, "partOf: [great-war]\n", ""),
        (SampleDataset.WarFile, "kind: WAR", "kind: CONFLICT"),
    ];

    // Files that are there or not.
    private static readonly (string File, string Content)[] Others =
    [
        ("engagements/a-raid.yaml", "slug: a-raid\nname: A Raid\nkind: RAID\npartOf: [hill-battle]\ndocument: hill-table"),
        ("engagements/a-raid.claims.yaml", "- { slug: raid, kind: EVENT, locators: [p. 1], statement: There was a raid., citations: [hill-book] }"),
        ("engagements/hall.yaml", "slug: hall\nname: The Hall\nkind: SIEGE\ndocument: hill-table"),
        ("engagements/zenith.yaml", "slug: zenith\nname: The Zenith\nkind: BATTLE"),
        (SampleDataset.TableClaimsFile, SampleDataset.Files[SampleDataset.TableClaimsFile]),
    ];

    private readonly SampleDataset _sample = new();

    public void Dispose() => _sample.Dispose();

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_HoldTheSame_When_OnlyChangesAreWritten(DatabaseKind kind)
    {
        var random = new Random(FuzzSettings.Seed);
        await using var changed = await TestDatabase.CreateAsync(kind);
        for (var time = 0; time < FuzzSettings.Cases(12); time++)
        {
            Change(random, isFew: time % 3 > 0);
            await using var context = changed.CreateContext();
            var result = await DatasetLoader.LoadAsync(context, _sample.Folder);
            await using var fresh = await TestDatabase.CreateAsync(kind);
            await using var other = fresh.CreateContext();
            var expected = await DatasetLoader.LoadAsync(other, _sample.Folder);

            result.Version.ShouldBe(expected.Version);
            (await DatabaseContent.OfAsync(context)).ShouldBe(await DatabaseContent.OfAsync(other), $"after {time} changes");
        }
    }

    [DatabaseTheory]
    [AllDatabases(SampleDataset.ClaimsFile, "low: 25", "low: 26", 1)]
    [AllDatabases(SampleDataset.ClaimsFile, "low: 25, verbatim: \"25+\"", "verbatim: \"25+\", low: 25, approximate: false", 0)]
    [AllDatabases(SampleDataset.PlacesFile, "name: The Valley", "name: The Dale", 1)]
    [AllDatabases(SampleDataset.ReferencesFile, "published: 1915-04-23", "published: 1915-04-24", 2)]
    public async Task LoadAsync_Should_WriteOnlyWhatHasChanged(DatabaseKind kind, string file, string oldText, string newText, int written)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();
        var first = await DatasetLoader.LoadAsync(context, _sample.Folder);

        _sample.Replace(file, oldText, newText);
        var result = await DatasetLoader.LoadAsync(context, _sample.Folder);

        (result.Written, result.IsUnchanged, result.Version == first.Version).ShouldBe((written, written == 0, written == 0));
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_WriteEverything_When_AMigrationHasRemovedTheDataset(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();
        var first = await DatasetLoader.LoadAsync(context, _sample.Folder);
        await context.Database.ExecuteSqlRawAsync("DELETE FROM dataset");

        var result = await DatasetLoader.LoadAsync(context, _sample.Folder);

        (result.Version, result.IsUnchanged, result.Written).ShouldBe((first.Version, false, first.Written));
    }

    private static string Claims(int count) => string.Concat(Enumerable.Range(1, count).Select(number =>
        $"- {{ slug: claim-{count}-{number}, kind: CASUALTIES, locators: [lead/1/1], side: 1, population: FORCES, measure: WOUNDED, quantity: {{ low: {number}, high: {number}, verbatim: \"{number}\" }}, statement: Some were wounded. }}\n"));

    private void Change(Random random, bool isFew)
    {
        var files = SampleDataset.Files.ToDictionary();
        foreach (var (file, oldText, newText) in Changes.Where(_ => random.Next(isFew ? 6 : 2) == 0))
        {
            files[file] = files[file].Replace(oldText, newText, StringComparison.Ordinal);
        }

        files[SampleDataset.ActorsFile] = files[SampleDataset.ActorsFile].Contains("blue-army", StringComparison.Ordinal)
            ? files[SampleDataset.ActorsFile]
            : "- slug: blue-army\n  type: BELLIGERENT\n  name: Blue Army\n" + files[SampleDataset.ActorsFile];
        foreach (var (file, content) in Others)
        {
            files[file] = content;
            if (random.Next(2) == 0)
            {
                files.Remove(file);
            }
        }

        if (!files.ContainsKey("engagements/a-raid.yaml"))
        {
            files.Remove("engagements/a-raid.claims.yaml");
        }

        foreach (var file in Others.Select(other => other.File).Where(file => !files.ContainsKey(file)))
        {
            _sample.Delete(file);
        }

        foreach (var (file, content) in files)
        {
            _sample.Write(file, content);
        }
    }
}
