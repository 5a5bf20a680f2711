using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Contested.Domain.Datasets;
using Contested.Domain.Releases;
using Contested.Domain.Tests.Datasets;
using Contested.Testing;
using Contested.Testing.Databases;

namespace Contested.Domain.Tests.Releases;

/// <summary>A release is whole, stays as it is, and depends on nothing but the dataset and what was released before.</summary>
public sealed class ReleaseTests : IDisposable
{
    private readonly SampleDataset _sample = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _sample.Dispose();
        _folder.Dispose();
    }

    [DatabaseTheory, AllDatabases]
    public async Task Release_Should_HaveTheBytesOfAnother_When_TheDatasetIsTheSame(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await ReleaseAsync(database, "one", "2026.12");
        _sample.Replace(SampleDataset.ClaimsFile, "The observatory saw it all.", "The observatory saw nothing.");
        await ReleaseAsync(database, "other", "2026.11");
        _sample.Write(SampleDataset.ClaimsFile, SampleDataset.Files[SampleDataset.ClaimsFile]);
        await ReleaseAsync(database, "again", "2026.12");
        await using var otherDatabase = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await ReleaseAsync(otherDatabase, "elsewhere", "2026.12");

        FilesIn("again/2026.12").ShouldBe(FilesIn("one/2026.12"));
        FilesIn("elsewhere/2026.12").ShouldBe(FilesIn("one/2026.12"));
        FilesIn("other/2026.11")["claims.csv"].ShouldNotBe(FilesIn("one/2026.12")["claims.csv"]);
    }

    [Fact]
    public async Task Index_Should_TellEachFileAndTheReleaseBefore()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await ReleaseAsync(database, "releases", "2026.09");
        var version = await ReleaseAsync(database, "releases", "2026.12");
        var folder = new ReleaseFolder(PathOf("releases"));

        var releases = await folder.ListAsync();

        releases.Select(release => (release.Name, release.Previous)).ShouldBe([("2026.09", null), ("2026.12", "2026.09")]);
        var release = releases[1];
        (release.Version, release.ReleasedOn).ShouldBe((version, new DateOnly(2024, 2, 29)));
        var files = FilesIn("releases/2026.12");
        release.Files.Select(file => file.Name).ShouldBe(files.Keys.Except(["index.json", "SHA256SUMS"]));
        foreach (var file in release.Files)
        {
            var bytes = await File.ReadAllBytesAsync(folder.PathOf(release, file.Name)!);
            (file.Bytes, file.Sha256).ShouldBe((bytes.Length, files[file.Name]), file.Name);
        }

        release.Files.Where(file => file.Name.StartsWith("claims.", StringComparison.Ordinal)).Select(file => (file.MediaType, file.Rows)).ShouldBe(
            [("text/csv", 5), ("application/jsonl", 5), ("application/vnd.apache.parquet", 5)]);
        (await File.ReadAllTextAsync(PathOf("releases/2026.12/SHA256SUMS"))).ShouldBe(
            string.Concat(files.Where(file => file.Key != "SHA256SUMS").Select(file => $"{file.Value}  {file.Key}\n")));
    }

    [DatabaseTheory, AllDatabases]
    public async Task Claims_Should_BeThoseOfTheDatabase_When_ReadFromARelease(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await ReleaseAsync(database, "releases", "2026.12");
        var folder = new ReleaseFolder(PathOf("releases"));
        await using var context = database.CreateContext();

        var stored = await ReleasedClaims.ReadAsync(context).ToListAsync();
        var released = await folder.ReadClaimsAsync((await folder.FindAsync("2026.12"))!).ToListAsync();

        released.Select(claim => claim.Slug).ShouldBe(
            ["hill-battle-blue-losses", "hill-battle-dead", "hill-battle-dead-on-the-slope", "hill-battle-judgement", "hill-battle-red-losses"]);
        released.Select(claim => JsonSerializer.Serialize(claim)).ShouldBe(stored.Select(claim => JsonSerializer.Serialize(claim)));
        var dead = released[1];
        (dead.Document, dead.Low, dead.High, dead.Best, dead.Approximate, dead.Verbatim).ShouldBe(("hill-table", 90, 110, 100, true, "about 100"));
        (dead.Occurred?.Text, dead.WithdrawnOn, dead.WithdrawnBecause).ShouldBe(("1915-04", new DateOnly(1920, 2, 3), "Misprinted."));
        released[2].Relations.ShouldBe(["PART_OF hill-battle-dead", "EXPLAINS hill-battle-red-losses"]);
    }

    [Theory]
    [InlineData("2026.09", "The release 2026.09 is already in ", "such as 2026.09.1.")]
    [InlineData("2026.08", "The release 2026.08 would come before 2026.09", "such as 2026.09.1.")]
    [InlineData("2026.8", "\"2026.8\" is not the name of a release. Write the year and the month, as in 2026.12;", "2026.12.1.")]
    [InlineData("../2026.12", "\"../2026.12\" is not the name of a release.", "2026.12.1.")]
    [InlineData("2026.13", "\"2026.13\" is not the name of a release.", "2026.12.1.")]
    [InlineData("2026.12\n", "\"2026.12\n\" is not the name of a release.", "2026.12.1.")]
    public async Task Name_Should_BeRefusedWithOneThatIsRight_When_ItCannotBeThatOfAFurtherRelease(string name, string start, string end)
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await ReleaseAsync(database, "releases", "2026.09");
        var before = FilesIn("releases/2026.09");
        await using var context = database.CreateContext();

        var refusal = await Should.ThrowAsync<ReleaseRefusedException>(
            ReleaseWriter.WriteAsync(context, new ReleaseFolder(PathOf("releases")), name, ReleaseTerms.Default));

        refusal.Message.ShouldStartWith(start);
        refusal.Message.ShouldEndWith(end);
        Directory.GetFileSystemEntries(PathOf("releases")).ShouldBe([PathOf("releases/2026.09")]);
        FilesIn("releases/2026.09").ShouldBe(before);
    }

    [Fact]
    public async Task Folder_Should_HoldNothing_When_TheReleaseFailsOnTheWay()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var context = database.CreateContext();
        await DatasetLoader.LoadAsync(context, _sample.Folder);
        var folder = new ReleaseFolder(PathOf("releases"));

        var failure = await Should.ThrowAsync<InvalidOperationException>(
            ReleaseWriter.WriteAsync(context, folder, "2026.12", ReleaseTerms.Default, new Failing()));

        failure.Message.ShouldBe("On the way.");
        Directory.GetFileSystemEntries(folder.FullPath).ShouldBeEmpty();
        (await folder.ListAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Changes_Should_BeThoseSinceTheReleaseBefore()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await ReleaseAsync(database, "releases", "2026.11");
        _sample.Replace(SampleDataset.ClaimsFile, "The observatory saw it all.", "The observatory saw nothing.");
        await ReleaseAsync(database, "releases", "2026.12");
        await ReleaseAsync(database, "releases", "2027.01");

        var changes = await File.ReadAllLinesAsync(PathOf("releases/2026.12/changes.csv"));

        changes.ShouldBe(
        [
            "engagement,claim,number,kind,field,old,new,document,statement",
            "hill-battle,hill-battle-judgement,1,CHANGED,statement,The observatory saw it all.,The observatory saw nothing.,hill-article,The observatory saw nothing.",
        ]);
        (await File.ReadAllLinesAsync(PathOf("releases/2026.11/changes.csv"))).ShouldBe(changes[..1]);
        (await File.ReadAllLinesAsync(PathOf("releases/2027.01/changes.csv"))).ShouldBe(changes[..1]);
    }

    [Fact]
    public async Task Release_Should_SayWhichFileIsWrong_When_TheOneBeforeIsDamaged()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await ReleaseAsync(database, "releases", "2026.11");
        _folder.Write("releases/2026.11/claims.jsonl", "{\"engagement\":");

        var failure = await Should.ThrowAsync<InvalidDataException>(ReleaseAsync(database, "releases", "2026.12"));

        failure.Message.ShouldStartWith($"{PathOf("releases/2026.11/claims.jsonl")} cannot be read: ");
        failure.Message.ShouldEndWith(" Restore the files of the release, or remove its folder.");
        Directory.GetFileSystemEntries(PathOf("releases")).ShouldBe([PathOf("releases/2026.11")]);
    }

    [DatabaseTheory, AllDatabases]
    public async Task GeoJson_Should_PutOnTheMapWhatHasAPlace(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await ReleaseAsync(database, "releases", "2026.12");

        (await FeaturesAsync("places")).ShouldBe([("the-hill", "[-2.9296,50.8243]"), ("the-valley", null)]);
        (await FeaturesAsync("engagements")).ShouldBe([("great-war", null), ("hill-battle", "[-2.9296,50.8243]")]);

        async Task<IEnumerable<(string Slug, string? Point)>> FeaturesAsync(string table)
        {
            var collection = JsonNode.Parse(await File.ReadAllTextAsync(PathOf($"releases/2026.12/{table}.geojson")))!;
            var lines = await File.ReadAllLinesAsync(PathOf($"releases/2026.12/{table}.jsonl"));
            ((string?)collection["type"]).ShouldBe("FeatureCollection");
            collection["features"]!.AsArray().Select(feature => feature!["properties"]!.ToJsonString()).ShouldBe(lines.Select(line => JsonNode.Parse(line)!.ToJsonString()));
            return collection["features"]!.AsArray().Select(feature => (
                (string)feature!["properties"]!["slug"]!,
                feature["geometry"] is { } geometry && (string?)geometry["type"] == "Point" ? geometry["coordinates"]!.ToJsonString() : null));
        }
    }

    [Fact]
    public async Task Folder_Should_PassOver_When_SomethingIsNoRelease()
    {
        _folder.Write("releases/2026.10/claims.csv", "half");
        _folder.Write("releases/2026.11/index.json", "{ \"name\": \"2026.12\", \"version\": \"0\", \"releasedOn\": \"2026-11-01\", \"files\": [] }");
        _folder.Write("releases/2026.12/index.json", "{");
        _folder.Write("releases/other/index.json", "{}");
        _folder.Write("releases/2027.01/index.json", "{ \"name\": \"2027.01\", \"version\": \"0\", \"releasedOn\": \"2027-01-01\", \"files\": [] }");
        var folder = new ReleaseFolder(PathOf("releases"));

        (await folder.ListAsync()).Select(release => release.Name).ShouldBe(["2027.01"]);
        (await folder.FindAsync("2026.12")).ShouldBeNull();
        (await folder.FindAsync("../releases/2027.01")).ShouldBeNull();
        (await new ReleaseFolder(PathOf("nowhere")).ListAsync()).ShouldBeEmpty();
    }

    [Fact]
    public void Next_Should_BeAFurtherReleaseOfTheMonth()
    {
        ReleaseName.Find("2026.12")!.Next().Text.ShouldBe("2026.12.1");
        ReleaseName.Find("2026.12.9")!.Next().Text.ShouldBe("2026.12.10");
    }

    private async Task<string> ReleaseAsync(TestDatabase database, string folder, string name)
    {
        await using var context = database.CreateContext();
        await DatasetLoader.LoadAsync(context, _sample.Folder);
        return (await ReleaseWriter.WriteAsync(context, new ReleaseFolder(PathOf(folder)), name, ReleaseTerms.Default))!.Version;
    }

    private string PathOf(string path) => Path.Combine(_folder.FullPath, path);

    /// <summary>The hashes of the files in a folder by their names, in order.</summary>
    private SortedDictionary<string, string> FilesIn(string folder) => new(
        Directory.GetFiles(PathOf(folder)).ToDictionary(path => Path.GetFileName(path), path => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))),
        StringComparer.Ordinal);

    private sealed class Failing : IProgress<DatasetLoadStep>
    {
        public void Report(DatasetLoadStep value) => throw new InvalidOperationException("On the way.");
    }
}
