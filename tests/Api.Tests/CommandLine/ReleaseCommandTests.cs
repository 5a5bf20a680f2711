using Contested.Domain.Releases;
using Contested.Testing;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.CommandLine;

/// <summary>The command <c>release</c>, of a database and of a folder.</summary>
public sealed class ReleaseCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [DatabaseTheory, AllDatabases]
    public async Task Release_Should_HoldWhatTheDatabaseHas_When_NoFolderIsGiven(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        var setting = $"--ConnectionStrings:{database.ConnectionStringName}={database.ConnectionString}";
        var early = await RunAsync("release", "2026.11", setting);
        await RunAsync("migrate", setting);
        var empty = await RunAsync("release", "2026.11", setting);
        await RunAsync("load", RepositoryFolder.Data, setting);

        var first = await RunAsync("release", "2026.11", setting);
        var second = await RunAsync("release", "2026.12", setting, "--Releases:Folder=releases");
        var again = await RunAsync("release", "2026.12", setting);

        early.ShouldBe(new ProgramRun(
            1, "", $"The database tables are missing or out of date. Load a dataset or run \"migrate\" first.{Environment.NewLine}"));
        empty.ShouldBe(new ProgramRun(1, "", $"The database has no dataset. Load one first, or name its folder.{Environment.NewLine}"));
        first.ExitCode.ShouldBe(0, first.Errors);
        second.Output.ShouldMatch(@"^Dataset [0-9a-f]{16} is released as 2026\.12 in releases/2026\.12: 10 engagements, \d+ claims\.\s*$");
        again.ShouldBe(new ProgramRun(
            1,
            "",
            $"The release 2026.12 is already in releases, and stays as it is. Give the next one another name, such as 2026.12.1.{Environment.NewLine}"));
        var releases = await new ReleaseFolder(Path.Combine(_folder.FullPath, "releases")).ListAsync();
        releases.Select(release => (release.Name, release.Previous)).ShouldBe([("2026.11", null), ("2026.12", "2026.11")]);
        releases[1].Files.Single(file => file.Name == "changes.csv").Rows.ShouldBe(0);
    }

    [Fact]
    public async Task Release_Should_LeaveTheDatabaseAlone_When_AFolderIsGiven()
    {
        await RunAsync("new", "engagement", "hill", "--folder", "my");

        var run = await RunAsync("release", "2026.12", "my", "--output", "kept", "--title", "My battles", "--author", "One", "--author", "Two");
        _folder.Write("my/actors.yaml", "- slug: red");
        var wrong = await RunAsync("release", "2027.01", "my", "--output", "kept");
        var unnamed = await RunAsync("release", "december", "no-such-folder");

        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldMatch(@"^Dataset [0-9a-f]{16} is released as 2026\.12 in kept/2026\.12: 1 engagement, 0 claims\.\s*$");
        var citation = await File.ReadAllTextAsync(Path.Combine(_folder.FullPath, "kept", "2026.12", "CITATION.cff"));
        citation.ShouldContain("title: \"My battles\"\n");
        citation.ShouldContain("authors:\n  - name: \"One\"\n  - name: \"Two\"\n");
        wrong.ExitCode.ShouldBe(1);
        wrong.Errors.ShouldContain("my/actors.yaml:1:3: error: The key \"type\" is missing: an actor must have it.\n");
        wrong.Errors.ShouldEndWith($"Nothing was released.{Environment.NewLine}");
        unnamed.ShouldBe(new ProgramRun(
            1,
            "",
            $"\"december\" is not the name of a release. Write the year and the month, as in 2026.12; for a further release of the month, 2026.12.1.{Environment.NewLine}"));
        Directory.GetFileSystemEntries(_folder.FullPath).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["kept", "my"]);
        Directory.GetFileSystemEntries(Path.Combine(_folder.FullPath, "kept")).Select(Path.GetFileName).ShouldBe(["2026.12"]);
    }

    private Task<ProgramRun> RunAsync(params string[] arguments) => ProgramRun.RunAsync(_folder.FullPath, arguments);
}
