using System.Net;
using System.Net.Sockets;
using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Contested.Api.Tests.Processes;

/// <summary>The start and the end of the program, as a process of its own.</summary>
public sealed class StartTests
{
    private const string BrokenFile = "engagements/international-military-intervention-against-isil.yaml";

    [DatabaseTheory, AllDatabases]
    public async Task Program_Should_ServeTheDataThatComesWithIt_When_DatabaseIsEmpty(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        using var process = ApiProcess.Start(kind, database.ConnectionString);

        var address = await process.WaitForAddressAsync();
        address.AbsolutePath.ShouldBe("/graphql");
        address.Port.ShouldNotBe(new Uri(ServerAddress.Default).Port, "ASPNETCORE_URLS names another address.");
        using var client = new HttpClient { BaseAddress = address };
        var data = await client.QueryAsync("{ dataset { claims } }");
        data["dataset"]!["claims"]!.GetValue<int>().ShouldBe(378);

        await process.RequestStopAsync();
        (await process.WaitForExitAsync()).ShouldBe(0);
        process.Errors.ShouldBeEmpty();
    }

    [DatabaseTheory, AllDatabases]
    public async Task Program_Should_ServeTheFolder_When_ItIsNamedAsAnArgument(DatabaseKind kind)
    {
        using var data = new DataFolderCopy();
        data.Replace("engagements/american-civil-war.yaml", "name: American Civil War", "name: War of the Rebellion");
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        using var process = ApiProcess.Start(kind, database.ConnectionString, null, "serve", data.FullPath);

        using var client = new HttpClient { BaseAddress = await process.WaitForAddressAsync() };
        var answer = await client.QueryAsync("{ engagement(slug: \"american-civil-war\") { name } }");

        answer["engagement"]!["name"]!.GetValue<string>().ShouldBe("War of the Rebellion");
    }

    [DatabaseTheory, AllDatabases]
    public async Task Program_Should_Serve_When_TwoStartOnAnEmptyDatabase(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        using var one = ApiProcess.Start(kind, database.ConnectionString);
        using var other = ApiProcess.Start(kind, database.ConnectionString);

        foreach (var process in (ApiProcess[])[one, other])
        {
            using var client = new HttpClient { BaseAddress = await process.WaitForAddressAsync() };
            (await client.QueryAsync("{ dataset { claims } }"))["dataset"]!["claims"]!.GetValue<int>().ShouldBe(378);
        }
    }

    [PostgresFact]
    public async Task Program_Should_WaitAndSayForWhat_When_TheDatabaseIsNotThereYet()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Postgres);
        var settings = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        await using var proxy = new InterruptibleProxy(settings.Port);
        settings.Port = proxy.Port;
        proxy.Cut();
        using var process = ApiProcess.Start(DatabaseKind.Postgres, settings.ConnectionString);

        await process.WaitForOutputAsync("Waiting for the database at ");
        proxy.Restore();

        await process.WaitForAddressAsync();
    }

    [PostgresFact]
    public async Task Program_Should_Serve_When_ItMayOnlyRead()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Postgres);
        using (var first = ApiProcess.Start(DatabaseKind.Postgres, database.ConnectionString))
        {
            await first.WaitForAddressAsync();
        }

        await using var context = database.CreateContext();
        await context.Database.ExecuteSqlRawAsync(
            """
            DROP ROLE IF EXISTS reader;
            CREATE ROLE reader LOGIN;
            GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader;
            """);
        var settings = new NpgsqlConnectionStringBuilder(database.ConnectionString) { Username = "reader" };
        using var process = ApiProcess.Start(DatabaseKind.Postgres, settings.ConnectionString);

        using var client = new HttpClient { BaseAddress = await process.WaitForAddressAsync() };
        (await client.QueryAsync("{ dataset { claims } }"))["dataset"]!["claims"]!.GetValue<int>().ShouldBe(378);
        process.Errors.ShouldBeEmpty();
        await context.Database.ExecuteSqlRawAsync("DROP OWNED BY reader; DROP ROLE reader;");
    }

    [Fact]
    public async Task Program_Should_Serve_When_TheFileMayOnlyBeRead()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Sqlite);
        using (var first = ApiProcess.Start(DatabaseKind.Sqlite, database.ConnectionString))
        {
            await first.WaitForAddressAsync();
            await first.RequestStopAsync();
            await first.WaitForExitAsync();
        }

        using var process = ApiProcess.Start(DatabaseKind.Sqlite, $"{database.ConnectionString};Mode=ReadOnly");

        using var client = new HttpClient { BaseAddress = await process.WaitForAddressAsync() };
        (await client.QueryAsync("{ dataset { claims } }"))["dataset"]!["claims"]!.GetValue<int>().ShouldBe(378);
        process.Errors.ShouldBeEmpty();
    }

    [DatabaseTheory, AllDatabases]
    public async Task Program_Should_SayInOneLineWhatWouldHelp_When_ThePortIsTaken(DatabaseKind kind)
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        using var process = ApiProcess.Start(kind, database.ConnectionString, null, $"--Urls=http://{taken.LocalEndpoint}");

        (await process.WaitForExitAsync()).ShouldBe(1);

        process.Errors.ShouldBe(
            $"The server did not start. Failed to bind to address http://{taken.LocalEndpoint}: address already in use. "
            + "Stop the program that uses it, or serve at another address, such as --Urls=http://localhost:5081.\n");
        process.Output.ShouldNotContain("Exception");
        await using var context = database.CreateContext();
        (await context.Database.GetAppliedMigrationsAsync()).ShouldBeEmpty("It is told before anything is loaded.");
    }

    [DatabaseTheory, AllDatabases]
    public async Task Program_Should_NotStartAndSayWhatIsWrong_When_DataIsBroken(DatabaseKind kind)
    {
        using var data = new DataFolderCopy();
        var line = data.Replace(BrokenFile, "kind: INTERVENTION", "kind: MEDDLING");
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        using var process = ApiProcess.Start(kind, database.ConnectionString, data.FullPath);

        (await process.WaitForExitAsync()).ShouldBe(1);

        process.Errors.ShouldContain("The server did not start. The dataset has problems. The database is unchanged.");
        process.Errors.ShouldContain($"{BrokenFile}:{line}:7: \"MEDDLING\" is not a value of \"kind\". Allowed are \"WAR\", ");
        process.Errors.ShouldContain("\"INTERVENTION\"");
        process.Output.ShouldNotContain("Contested is ready");
    }

    [DatabaseTheory, AllDatabases]
    public async Task Program_Should_NotStart_When_DataFolderIsMissing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        using var process = ApiProcess.Start(kind, database.ConnectionString, "/no/such/folder");

        (await process.WaitForExitAsync()).ShouldBe(1);

        process.Errors.ShouldContain("The folder /no/such/folder does not exist.");
        process.Errors.ShouldNotContain("Unhandled exception");
    }

    [DatabaseTheory]
    [InlineData(DatabaseKind.Sqlite, "Data Source=/no/such/folder/contested.db", "must be one that can be read and written, in an existing folder.")]
    [InlineData(DatabaseKind.Sqlite, "Data Source=/proc/contested.db", "must be one that can be read and written, in an existing folder.")]
    [InlineData(DatabaseKind.Sqlite, "Data Sauce=contested.db", "check the connection string, such as")]
    [InlineData(DatabaseKind.Postgres, "Host=127.0.0.1;Port=1;Username=nobody;Database=nowhere", "check ConnectionStrings:Postgres, and that the database is running.")]
    [InlineData(DatabaseKind.Postgres, "Ghost=127.0.0.1", "check the connection string, such as")]
    public async Task Program_Should_SayInOneLineWhatWouldHelp_When_TheDatabaseCannotBeUsed(DatabaseKind kind, string connectionString, string help)
    {
        // A folder with problems, which would be told if it were read first.
        using var process = ApiProcess.Start(kind, connectionString, "/no/such/folder", "--Database:StartPatience=00:00:00");

        (await process.WaitForExitAsync()).ShouldBe(1);

        process.Errors.ShouldStartWith("The server did not start. The database cannot be used;");
        process.Errors.ShouldContain(help);
        process.Errors.TrimEnd('\n').ShouldNotContain('\n');
        process.Output.ShouldNotContain("Exception");
    }

    [DatabaseTheory, AllDatabases]
    public async Task Program_Should_EndWithoutAnError_When_AskedToWhileItLoads(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        using var process = ApiProcess.Start(kind, database.ConnectionString);

        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!await HasTablesAsync(database))
        {
            await Task.Delay(5, patience.Token);
        }

        await process.RequestStopAsync();

        (await process.WaitForExitAsync()).ShouldBe(0);
        process.Errors.ShouldBeEmpty();
        process.Output.ShouldNotContain("Exception");
    }

    private static async Task<bool> HasTablesAsync(TestDatabase database)
    {
        await using var context = database.CreateContext();
        return (await context.Database.GetAppliedMigrationsAsync()).Any();
    }
}
