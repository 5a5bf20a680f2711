using Contested.Domain.Datasets;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Exporting;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Datasets.Schemas;
using Contested.Domain.Tests.Datasets.Schemas;
using Contested.Testing;
using Contested.Testing.Databases;

namespace Contested.Domain.Tests.Datasets.Exporting;

/// <summary>What is exported loads as the same dataset, whichever form it had and has.</summary>
public sealed class RoundTripTests : IDisposable
{
    // What the sample has not: all relations, overlaps in both spellings, wholes in common, citations of both sorts, and texts that YAML
    // takes for something else.
    private const string MoreClaims =
        """
        - slug: whole
          kind: CASUALTIES
          document: hill-table
          locators: ["12", "p. 3; left", "a: b"]
          population: UNKNOWN
          measure: WOUNDED
          quantity: { low: 0, high: 2147483647, best: 7, approximate: true, verbatim: "1e3" }
          statement: "yes"
          citations: [hill-book, hill-battle-ref-1]
        - slug: part-1
          kind: CASUALTIES
          locators: [lead/1/1]
          document: hill-article
          population: UNKNOWN
          measure: WOUNDED
          quantity: { high: 5, verbatim: "0x05" }
          statement: "It counts # some: 'those' that were seen, “about” five\nand no more."
          relations: [{ kind: PART_OF, claim: whole, overlaps: true }, { kind: REPEATS, claim: part-3 }]
          citations: ["2", hill-book]
        - slug: part-2
          kind: CASUALTIES
          document: hill-table
          locators: [p. 4]
          population: UNKNOWN
          measure: WOUNDED
          quantity: { verbatim: "?" }
          statement: '- "a" [b] {c} & *d'
          relations: [{ kind: PART_OF, claim: whole }, { kind: CORRECTS, claim: part-1 }]
          note: "1915-04-17"
          withdrawn: { on: 1920-01-02, because: "no" }
        - slug: part-3
          kind: CASUALTIES
          document: hill-table
          locators: [p. 5]
          voice: UNNAMED
          population: UNKNOWN
          measure: WOUNDED
          quantity: { low: 1, high: 1, verbatim: "007" }
          occurred: "0999"
          statement: Someone says so; others do not.
          relations: [{ kind: PART_OF, claim: whole }, { kind: OVERLAPS, claim: part-2 }, { kind: DISPUTES, claim: part-2 }, { kind: EXPLAINS, claim: part-2 }]
        - slug: elsewhere
          kind: EVENT
          locators: [lead/1/1]
          statement: 20,448
        """;

    private readonly SampleDataset _sample = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _sample.Dispose();
        _folder.Dispose();
    }

    [DatabaseTheory, AllDatabases]
    public async Task Export_Should_LoadAsTheSameDataset_When_InEitherForm(DatabaseKind kind)
    {
        _sample.Write("engagements/hill-battle.more.claims.yaml", MoreClaims);
        var version = await ConvertAsync(kind, _sample.Folder, ("yaml", ExportFormat.Yaml), ("csv", ExportFormat.Csv));

        (await ConvertAsync(kind, PathOf("csv"), ("yaml-of-csv", ExportFormat.Yaml))).ShouldBe(version);
        (await ConvertAsync(kind, PathOf("yaml"), ("csv-of-yaml", ExportFormat.Csv))).ShouldBe(version);

        FilesIn("yaml-of-csv").ShouldBe(FilesIn("yaml"));
        FilesIn("csv-of-yaml").ShouldBe(FilesIn("csv"));
        FilesIn("yaml").Keys.ShouldContain("engagements/hill-battle.claims.yaml");
        FilesIn("csv").Keys.ShouldBe(
        [
            "actors.csv", "claims.csv", "dataset.yaml", "documents/hill-article.yaml", "documents/hill-table.yaml", "engagements.csv",
            "participations.csv", "places.csv", "references.csv", .. DatasetSchemas.Files().Keys.Order(StringComparer.Ordinal),
        ]);
    }

    [Fact]
    public async Task Export_Should_FitTheSchemas_When_InYaml()
    {
        _sample.Write("engagements/hill-battle.more.claims.yaml", MoreClaims);
        await ConvertAsync(DatabaseKind.Sqlite, _sample.Folder, ("yaml", ExportFormat.Yaml));

        foreach (var (path, text) in FilesIn("yaml").Where(file => file.Key.EndsWith(".yaml")))
        {
            text.ShouldStartWith(DatasetSchemas.ModelineOf(path) + "\n");
            SchemaVerdict.Of(path, text).ShouldBeNull(path);
        }
    }

    [Fact]
    public async Task Export_Should_WriteEachRelationOnce_When_SeenFromBothClaims()
    {
        _sample.Write("engagements/hill-battle.more.claims.yaml", MoreClaims);
        await ConvertAsync(DatabaseKind.Sqlite, _sample.Folder, ("csv", ExportFormat.Csv));

        var problems = new ProblemCollector();
        var rows = CsvFileReader.Read(new SourceFile("claims.csv", FilesIn("csv")["claims.csv"]), problems)!;
        var columns = TableColumns<ClaimRowEntry>.Of(rows[0], problems)!;
        rows.Skip(1).Select(row => columns.EntryOf(row, new MappingReader(problems))!.Claim)
            .SelectMany(claim => claim.Relations.Select(relation => $"{claim.Slug.Value}: {relation.Kind.Value} {relation.Claim.Value}"))
            .ShouldBe(
            [
                "judgement: Disputes red-losses",
                "part-1: PartOf whole", "part-1: Overlaps part-2", "part-1: Overlaps part-3", "part-1: Repeats part-3",
                "part-2: PartOf whole", "part-2: Overlaps part-3", "part-2: Corrects part-1",
                "part-3: PartOf whole", "part-3: Disputes part-2", "part-3: Explains part-2",
                "dead-on-the-slope: PartOf dead", "dead-on-the-slope: Explains red-losses",
            ]);
    }

    [DatabaseTheory, AllDatabases]
    public async Task Export_Should_BeOfOneVersion_When_AnotherIsLoadedMeanwhile(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();
        var version = (await DatasetLoader.LoadAsync(context, _sample.Folder)).Version;
        await DatasetExporter.ExportAsync(context, PathOf("before"), ExportFormat.Yaml);
        _sample.Replace(SampleDataset.ClaimsFile, "The observatory saw it all.", "The observatory saw nothing.");
        var loading = new Loading(database, _sample.Folder);

        var result = await DatasetExporter.ExportAsync(context, PathOf("meanwhile"), ExportFormat.Yaml, loading);

        loading.Version.ShouldNotBe(version);
        result!.Version.ShouldBe(version);
        FilesIn("meanwhile").ShouldBe(FilesIn("before"));
    }

    [Fact]
    public async Task ExportAsync_Should_GiveNothing_When_TheDatabaseHoldsNoDataset()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var context = database.CreateContext();

        (await DatasetExporter.ExportAsync(context, PathOf("none"), ExportFormat.Yaml)).ShouldBeNull();

        Directory.Exists(PathOf("none")).ShouldBeFalse();
    }

    private async Task<string> ConvertAsync(DatabaseKind kind, string folder, params (string Folder, ExportFormat Format)[] exports)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();
        var loaded = await DatasetLoader.LoadAsync(context, folder);
        foreach (var export in exports)
        {
            var result = await DatasetExporter.ExportAsync(context, PathOf(export.Folder), export.Format);
            result.ShouldBe(new ExportResult(loaded.Version, 2, 10));
        }

        return loaded.Version;
    }

    private string PathOf(string folder) => Path.Combine(_folder.FullPath, folder);

    private SortedDictionary<string, string> FilesIn(string folder) => new(
        Directory.EnumerateFiles(PathOf(folder), "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(PathOf(folder), file), File.ReadAllText),
        StringComparer.Ordinal);

    // Loads once, as soon as something is reported.
    private sealed class Loading(TestDatabase database, string folder) : IProgress<DatasetLoadStep>
    {
        public string? Version { get; private set; }

        public void Report(DatasetLoadStep value) => Version ??= Task.Run(async () =>
        {
            await using var context = database.CreateContext();
            return (await DatasetLoader.LoadAsync(context, folder)).Version;
        }).GetAwaiter().GetResult();
    }
}
