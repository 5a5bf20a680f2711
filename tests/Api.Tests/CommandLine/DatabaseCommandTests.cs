using Contested.Domain.Datasets;
using Contested.Testing;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Api.Tests.CommandLine;

/// <summary>The commands that use a database, and those that do not need the one that they know.</summary>
public sealed class DatabaseCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [DatabaseTheory, AllDatabases]
    public async Task Load_Should_MakeTablesAndSayWhatIsLoaded_When_TheDatabaseIsEmpty(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        await BeginAsync();

        var first = await RunAsync(database, "load", "my");
        var second = await RunAsync(database, "load", "my");

        await using var context = database.CreateContext();
        var version = (await context.Datasets.SingleAsync()).Version;
        first.ExitCode.ShouldBe(0);
        first.Output.ShouldBe(
            $"Dataset {version} from my is loaded: 1 engagement, 0 claims, 1 document, 0 references, 0 actors, 0 places.{Environment.NewLine}");
        second.ShouldBe(new ProgramRun(0, $"Dataset {version} from my is already in the database.{Environment.NewLine}", ""));
    }

    [DatabaseTheory, AllDatabases]
    public async Task Load_Should_KeepWhatIsThereAndTellTheProblems_When_AFileIsBad(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        await BeginAsync();
        await RunAsync(database, "load", "my");
        _folder.Write("my/actors.yaml", "- slug: red");

        var run = await RunAsync(database, "load", "my");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain("my/actors.yaml:1:3: error: The key \"type\" is missing: an actor must have it.\n");
        run.Errors.ShouldEndWith($"2 errors, 0 warnings.\nNothing was loaded. The database is unchanged.{Environment.NewLine}");
        await using var context = database.CreateContext();
        (await context.Engagements.CountAsync()).ShouldBe(1);
    }

    [DatabaseTheory, AllDatabases]
    public async Task Export_Should_WriteAFolderThatIsTheSameDataset_When_LoadedAgain(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        await BeginAsync();
        var early = await RunAsync(database, "export", "yaml", "early");
        await RunAsync(database, "load", "my");

        var yaml = await RunAsync(database, "export", "yaml", "as-yaml");
        var csv = await RunAsync(database, "export", "csv", "as-csv");
        var again = await RunAsync(database, "export", "csv", "as-csv");
        var loaded = await RunAsync(database, "load", "as-csv");

        await using var context = database.CreateContext();
        var version = (await context.Datasets.SingleAsync()).Version;
        early.ShouldBe(new ProgramRun(
            1, "", $"The database tables are missing or out of date. Load a dataset or run \"migrate\" first.{Environment.NewLine}"));
        yaml.ShouldBe(new ProgramRun(0, $"Dataset {version} is written to as-yaml: 1 engagement, 0 claims.{Environment.NewLine}", ""));
        csv.ShouldBe(new ProgramRun(0, $"Dataset {version} is written to as-csv: 1 engagement, 0 claims.{Environment.NewLine}", ""));
        again.ShouldBe(new ProgramRun(
            1, "", $"as-csv is not empty, so nothing was written. Name an empty or new folder.{Environment.NewLine}"));
        loaded.Output.ShouldStartWith($"Dataset {version} from as-csv ");
    }

    [Fact]
    public async Task Export_Should_SayWhatToDo_When_TheDatabaseHoldsNoDataset()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Sqlite);
        await RunAsync(database, "migrate");

        var run = await RunAsync(database, "export", "csv", "none");

        run.ShouldBe(new ProgramRun(1, "", $"The database has no dataset. Load one first.{Environment.NewLine}"));
    }

    [DatabaseTheory, AllDatabases]
    public async Task Migrate_Should_SayWhatItDid_When_Run(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);

        var first = await RunAsync(database, "migrate");
        var second = await RunAsync(database, "migrate");

        await using var context = database.CreateContext();
        var applied = (await context.Database.GetAppliedMigrationsAsync()).ToList();
        first.Output.ShouldBe(
            $"The database is up to date: {applied.Count} migration{(applied.Count == 1 ? "" : "s")} applied, up to {applied[^1]}.{Environment.NewLine}");
        second.ShouldBe(new ProgramRun(0, $"The database is already up to date.{Environment.NewLine}", ""));
    }

    [Theory]
    [InlineData("--ConnectionStrings:Sqlite=Data Source=/no/such/folder/contested.db")]
    [InlineData("--ConnectionStrings:Postgres=Host=127.0.0.1;Port=1;Username=nobody;Database=nowhere")]
    public async Task SchemaPrint_Should_PrintThePublishedSchema_When_NoDatabaseAnswers(string database)
    {
        var run = await ProgramRun.RunAsync(_folder.FullPath, "schema", "print", database);

        run.ShouldBe(new ProgramRun(0, await File.ReadAllTextAsync(Path.Combine(RepositoryFolder.Root, "schema.graphql")), ""));
    }

    [Fact]
    public async Task SchemaFiles_Should_WriteWhatDiffers_When_TheFolderHasSome()
    {
        await BeginAsync();
        _folder.Write("my/schemas/places.schema.json", "{}");

        var run = await ProgramRun.RunAsync(_folder.FullPath, "schema", "files", "my");
        var again = await ProgramRun.RunAsync(_folder.FullPath, "schema", "files", "my");

        run.ShouldBe(new ProgramRun(0, $"Written: my/schemas/places.schema.json{Environment.NewLine}", ""));
        again.ShouldBe(new ProgramRun(0, $"The schemas in my are already up to date.{Environment.NewLine}", ""));
    }

    [Fact]
    public async Task NewEngagement_Should_WriteADatasetThatValidates_When_TheFolderIsNew()
    {
        var run = await BeginAsync();
        var again = await BeginAsync();

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldStartWith($"Written: my/dataset.yaml{Environment.NewLine}Written: my/places.yaml");
        (await DatasetValidator.ValidateAsync(Path.Combine(_folder.FullPath, "my"))).ShouldBeEmpty();
        again.ShouldBe(new ProgramRun(
            1, "", $"my/documents/hill-source.yaml already exists, so nothing was written. Give another slug.{Environment.NewLine}"));
    }

    private Task<ProgramRun> BeginAsync() => ProgramRun.RunAsync(_folder.FullPath, "new", "engagement", "hill", "--folder", "my");

    private Task<ProgramRun> RunAsync(TestDatabase database, params string[] arguments) => ProgramRun.RunAsync(
        _folder.FullPath, [.. arguments, $"--ConnectionStrings:{database.ConnectionStringName}={database.ConnectionString}"]);
}
