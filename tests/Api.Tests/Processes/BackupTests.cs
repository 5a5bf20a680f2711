using Contested.Api.Tests.CommandLine;
using Contested.Api.Tests.Documents;
using Contested.Api.Tests.Hosting;
using Contested.Testing;
using Contested.Testing.Databases;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Contested.Api.Tests.Processes;

/// <summary>Backups, made and restored with the commands that <c>docs/operating.md</c> gives.</summary>
public sealed class BackupTests
{
    private const string Query =
        "{ dataset { version claims } search(text: \"gettysburg\") { totalCount } contradictions(first: 5) { nodes { agreement gap engagement { slug } } } }";

    [PostgresFact]
    public async Task PostgreSQL_Should_BeServedAsBefore_When_RestoredFromADump()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Postgres);
        await using var restored = await TestDatabase.CreateEmptyAsync(DatabaseKind.Postgres);
        using var folder = new TemporaryFolder();
        var variables = $"PATH={PostgresBinaries.Folder}:$PATH; DATABASE={Address(database)}; RESTORED={Address(restored)}";
        using (var process = ApiProcess.Start(DatabaseKind.Postgres, database.ConnectionString))
        {
            await process.WaitForAddressAsync();
            await RunAsync(folder.FullPath, "pg_dump", variables);
        }

        await RunAsync(folder.FullPath, "pg_restore", variables);

        (await AskAsync(restored)).ShouldBe(await AskAsync(database));
    }

    [ProgramFact("sqlite3", "Backups of SQLite")]
    public async Task SQLite_Should_BeServedAsBefore_When_RestoredFromABackup()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Sqlite);
        var file = new SqliteConnectionStringBuilder(database.ConnectionString).DataSource;
        var folder = Path.GetDirectoryName(file)!;
        string before;
        using (var process = ApiProcess.Start(DatabaseKind.Sqlite, database.ConnectionString))
        {
            before = await AskAsync(await process.WaitForAddressAsync());
            await RunAsync(folder, "VACUUM INTO");
        }

        await File.WriteAllTextAsync(file, "This is no database any more, and what is in contested.db-wal does not make it one.");
        await RunAsync(folder, "cp backup.db");

        (await AskAsync(database)).ShouldBe(before);
    }

    // What is served is what the database has: no folder could replace it.
    private static async Task<string> AskAsync(TestDatabase database)
    {
        using var process = ApiProcess.Start(database.Kind, database.ConnectionString, "/no/such/folder");
        return await AskAsync(await process.WaitForAddressAsync());
    }

    private static async Task<string> AskAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        return (await client.QueryAsync(Query)).ToJsonString();
    }

    private static string Address(TestDatabase database)
    {
        var settings = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        return $"postgresql://{settings.Username}@{settings.Host}:{settings.Port}/{settings.Database}";
    }

    private static async Task RunAsync(string folder, string command, string variables = ":")
    {
        var block = MarkdownDocument.Read("docs/operating.md").Blocks.Single(block => block.Language == "sh" && block.Text.Contains(command, StringComparison.Ordinal));
        var run = await ProgramRun.RunAnyAsync(folder, "bash", ["-c", $"set -eu; {variables}; {block.Text}"]);
        run.ExitCode.ShouldBe(0, $"{block.Text}{run.Output}{run.Errors}");
    }
}
