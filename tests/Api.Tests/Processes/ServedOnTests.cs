using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Api.Tests.Processes;

/// <summary>The start of the program over a database that holds a dataset already.</summary>
public sealed class ServedOnTests
{
    private const string File = "engagements/american-civil-war.yaml";
    private const string Name = "{ engagement(slug: \"american-civil-war\") { name } }";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [DatabaseTheory, AllDatabases]
    public async Task LastGoodDataset_Should_BeServedAndTheProblemsTold_When_TheFolderIsBroken(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        await LoadAsync(kind, database);
        using var data = new DataFolderCopy();
        data.Replace(File, "name: American Civil War", "name: War of the Rebellion");
        var line = data.Replace(File, "kind: WAR", "kind: MEDDLING");
        using var process = ApiProcess.Start(kind, database.ConnectionString, data.FullPath);
        using var client = new HttpClient { BaseAddress = await process.WaitForAddressAsync() };

        var health = await WaitForHealthAsync(client, "Degraded");

        var problem = health["problems"]!.AsArray().ShouldHaveSingleItem()!.GetValue<string>();
        problem.ShouldStartWith($"{data.FullPath}/{File}:{line}:7: error: \"MEDDLING\" is not a value of \"kind\". Allowed are \"WAR\"");
        await process.WaitForOutputAsync(problem);
        (await NameAsync(client)).ShouldBe("American Civil War");

        // Mended, and loaded by somebody else, it is served without a restart.
        data.Replace(File, "kind: MEDDLING", "kind: WAR");
        await LoadAsync(kind, database, data.FullPath);
        (await WaitForHealthAsync(client, "Healthy"))["problems"]!.AsArray().ShouldBeEmpty();
        await WaitForNameAsync(client, "War of the Rebellion");
    }

    [DatabaseTheory, AllDatabases]
    public async Task LastGoodDataset_Should_BeServed_When_TheFolderIsMissing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        await LoadAsync(kind, database);
        using var process = ApiProcess.Start(kind, database.ConnectionString, "/no/such/folder");
        using var client = new HttpClient { BaseAddress = await process.WaitForAddressAsync() };

        var health = await WaitForHealthAsync(client, "Degraded");

        health["problems"]!.AsArray().ShouldHaveSingleItem()!.GetValue<string>().ShouldBe(
            "The folder /no/such/folder does not exist. Name the folder with dataset.yaml.");
        (await NameAsync(client)).ShouldBe("American Civil War");
    }

    [DatabaseTheory, AllDatabases]
    public async Task First100Problems_Should_BeTold_When_ThereAreMore(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        await LoadAsync(kind, database);
        using var data = new DataFolderCopy();
        foreach (var file in Directory.EnumerateFiles(data.FullPath, "*.claims.yaml", SearchOption.AllDirectories))
        {
            var text = await System.IO.File.ReadAllTextAsync(file);
            await System.IO.File.WriteAllTextAsync(file, text.Replace("  statement: ", "  sentence: ", StringComparison.Ordinal));
        }

        using var process = ApiProcess.Start(kind, database.ConnectionString, data.FullPath);
        using var client = new HttpClient { BaseAddress = await process.WaitForAddressAsync() };

        var health = await WaitForHealthAsync(client, "Degraded");

        health["problems"]!.AsArray().Count.ShouldBe(100);
        health["description"]!.GetValue<string>().ShouldEndWith(", of which these are the first 100.");
    }

    [DatabaseTheory, AllDatabases]
    public async Task NewDataset_Should_TakeThePlaceOfTheOld_When_TheFolderHasChanged(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        await LoadAsync(kind, database);
        using var data = new DataFolderCopy();
        data.Replace(File, "name: American Civil War", "name: War of the Rebellion");
        await using var context = database.CreateContext();
        var transaction = await context.Database.BeginTransactionAsync();

        // What another transaction has written keeps the load from its end.
        await context.Database.ExecuteSqlRawAsync("UPDATE dataset SET files = files");
        using var process = ApiProcess.Start(kind, database.ConnectionString, data.FullPath);
        using var client = new HttpClient { BaseAddress = await process.WaitForAddressAsync() };
        (await NameAsync(client)).ShouldBe("American Civil War", "The server does not wait for the load.");

        await transaction.DisposeAsync();
        await WaitForNameAsync(client, "War of the Rebellion");
    }

    private static async Task LoadAsync(DatabaseKind kind, TestDatabase database, string? folder = null)
    {
        using var process = ApiProcess.Start(kind, database.ConnectionString, null, "load", folder ?? Testing.RepositoryFolder.Data);
        (await process.WaitForExitAsync()).ShouldBe(0, process.Errors);
    }

    private static async Task<string> NameAsync(HttpClient client) => (await client.QueryAsync(Name))["engagement"]!["name"]!.GetValue<string>();

    // A server notices within a second that the database holds another version.
    private static async Task WaitForNameAsync(HttpClient client, string name)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await NameAsync(client) != name)
        {
            await Task.Delay(50, patience.Token);
        }
    }

    private static async Task<JsonNode> WaitForHealthAsync(HttpClient client, string status)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            using var response = await client.GetAsync("/health/ready", patience.Token);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, "It serves a dataset all the while.");
            var health = (await response.Content.ReadFromJsonAsync<JsonNode>(patience.Token))!;
            if (health["status"]!.GetValue<string>() == status)
            {
                return health;
            }

            await Task.Delay(50, patience.Token);
        }
    }
}
