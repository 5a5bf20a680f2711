using System.Text.Json.Nodes;
using Contested.Domain.Datasets;
using Contested.Domain.Releases;
using Contested.Domain.Tests.Datasets;
using Contested.Testing;
using Contested.Testing.Databases;

namespace Contested.Domain.Tests.Releases;

/// <summary>The files of a release are what its Data Package says of them.</summary>
public sealed class DataPackageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [DatabaseTheory]
    [AllDatabases(false)]
    [AllDatabases(true)]
    public async Task Package_Should_HaveTypesAndKeysThatHold(DatabaseKind kind, bool isSample)
    {
        using var sample = new SampleDataset();
        var release = await ReleaseAsync(kind, isSample ? sample.Folder : RepositoryFolder.Data);
        var package = PackageFolder.Open(release);

        package.Problems().ShouldBeEmpty();
        package.Tables.Select(table => table.Name).ShouldBe(
        [
            "actors", "changes", "citations", "claims", "derived-figures", "documents", "engagements", "identifiers", "listings", "participations", "parts",
            "places", "references", "relations", "sides", "tallies",
        ]);
        package.Tables.Where(table => table.Name is "claims" or "tallies" or "sides").ShouldAllBe(table => table.Rows.Count > 0);
    }

    [Fact]
    public async Task Package_Should_NameTheTermsOfEachDocument()
    {
        var package = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(await ReleaseAsync(DatabaseKind.Sqlite, RepositoryFolder.Data), "datapackage.json")))!;

        package["licenses"]!.AsArray().Select(licence => (string?)licence!["title"]).ShouldBe(["CC BY 4.0", "CC BY-SA 4.0"]);
        package["sources"]!.AsArray().Count.ShouldBe(3);
        package["version"]!.GetValue<string>().ShouldBe("2026.12");
    }

    [Theory]
    [InlineData("claims.csv", ",KILLED_OR_CAPTURED,25,", ",KILLED_OR_CAPTURED,x,", "claims: \"x\" of low is not of the type integer.")]
    [InlineData("claims.csv", "CASUALTIES", "SUNDRIES", "claims: \"SUNDRIES\" of kind is none of its members.")]
    [InlineData("claims.csv", "hill-battle-dead,", "hill-battle-blue-losses,", "claims: the key hill-battle-blue-losses is there twice.")]
    [InlineData("citations.csv", "hill-book", "no-book", "citations: reference no-book is not in references.")]
    [InlineData("claims.csv", "1915-04-18", "1915-04-31", "claims: \"1915-04-31\" of occurred does not have its form.")]
    [InlineData("actors.csv", ",Jane Doe,", ",,", "actors: name is required.")]
    public async Task Problems_Should_BeFound_When_AFileIsNotWhatThePackageSays(string file, string before, string after, string problem)
    {
        using var sample = new SampleDataset();
        var release = await ReleaseAsync(DatabaseKind.Sqlite, sample.Folder);
        var path = Path.Combine(release, file);
        var text = await File.ReadAllTextAsync(path);
        text.ShouldContain(before);
        await File.WriteAllTextAsync(path, text.Replace(before, after, StringComparison.Ordinal));

        PackageFolder.Open(release).Problems().ShouldContain(problem);
    }

    private async Task<string> ReleaseAsync(DatabaseKind kind, string dataset)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();
        await DatasetLoader.LoadAsync(context, dataset);
        await ReleaseWriter.WriteAsync(context, new ReleaseFolder(_folder.FullPath), "2026.12", ReleaseTerms.Default);
        return Path.Combine(_folder.FullPath, "2026.12");
    }
}
