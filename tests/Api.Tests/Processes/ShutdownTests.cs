using System.Net;
using System.Net.Sockets;
using Contested.Api.Tests.CommandLine;
using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Api.Tests.Processes;

/// <summary>The end of a server that is asked to stop.</summary>
public sealed class ShutdownTests
{
    private const string Name = "{ engagement(slug: \"american-civil-war\") { name } }";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [DatabaseTheory, AllDatabases]
    public async Task Server_Should_SayThatItIsNotReadyAndGoOn_When_AskedToStopWithNotice(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        using var process = ApiProcess.Start(kind, database.ConnectionString, null, "--Shutdown:Notice=01:00:00");
        var address = await process.WaitForAddressAsync();
        using var client = new HttpClient { BaseAddress = address };
        (await HealthAsync(address)).ExitCode.ShouldBe(0);

        await process.RequestStopAsync();

        using var ready = await PollAsync(() => client.GetAsync("/health/ready"), response => response.StatusCode == HttpStatusCode.ServiceUnavailable);
        (await ready.Content.ReadAsStringAsync()).ShouldBe("""{"status":"Unhealthy","description":"The server is stopping.","problems":[]}""");
        var health = await HealthAsync(address);
        (health.ExitCode, health.Output).ShouldBe((1, """503 {"status":"Unhealthy","description":"The server is stopping.","problems":[]}""" + "\n"));
        using var answer = await client.GetAsync($"/graphql?query={Uri.EscapeDataString(Name)}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.ConnectionClose.ShouldBe(true, "The client is to find another server before this one is gone.");
        (await client.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [PostgresFact]
    public async Task Request_Should_BeAnswered_When_TheServerWasAskedToStopMeanwhile()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Postgres);
        using var process = Start(database, "--ShutdownTimeoutSeconds=600");
        var (address, answer, transaction, context) = await AskBehindALockAsync(process, database);
        await using (context)
        await using (transaction)
        {
            await process.RequestStopAsync();
            await PollAsync(() => IsRefusedAsync(address), isRefused => isRefused);
        }

        (await answer)["engagement"]!["name"]!.GetValue<string>().ShouldBe("American Civil War");
        (await process.WaitForExitAsync()).ShouldBe(0);
        process.Errors.ShouldBeEmpty();
    }

    [PostgresFact]
    public async Task Request_Should_BeBrokenOff_When_ItTakesLongerThanTheServerWaits()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Postgres);
        using var process = Start(database, "--ShutdownTimeoutSeconds=1");
        var (_, answer, transaction, context) = await AskBehindALockAsync(process, database);
        await using (context)
        await using (transaction)
        {
            await process.RequestStopAsync();

            await Should.ThrowAsync<HttpRequestException>(answer);
            (await process.WaitForExitAsync()).ShouldBe(0);
        }
    }

    [Theory]
    [InlineData("--Shutdown:Notice=soon", "'soon' at 'Shutdown:Notice'")]
    [InlineData("--Shutdown:Notice=02:00:00", "\"Shutdown:Notice\" cannot be \"02:00:00\". Give a time such as 00:00:05, at most 01:00:00.")]
    [InlineData("--Proxy:Trusted=10.0.0.0/8, nginx", "\"Proxy:Trusted\" has \"nginx\", which is neither an address, such as 192.0.2.7, nor a network, such as")]
    public async Task Server_Should_NotStartAndSayWhichSettingIsWrong_When_OneIs(string setting, string problem)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Sqlite);
        using var process = ApiProcess.Start(DatabaseKind.Sqlite, database.ConnectionString, null, setting);

        (await process.WaitForExitAsync()).ShouldBe(1);

        process.Errors.ShouldStartWith("The server did not start. A setting is wrong.");
        process.Errors.ShouldContain(problem);
        process.Errors.TrimEnd('\n').ShouldNotContain('\n');
    }

    private static ApiProcess Start(TestDatabase database, string setting) =>
        ApiProcess.Start(DatabaseKind.Postgres, $"{database.ConnectionString};Command Timeout=600", null, setting, "--GraphQL:Limits:ExecutionTimeout=00:10:00");

    // The request waits in the database until the transaction ends.
    private static async Task<(Uri Address, Task<System.Text.Json.Nodes.JsonNode> Answer, IAsyncDisposable Transaction, DbContext Context)> AskBehindALockAsync(
        ApiProcess process, TestDatabase database)
    {
        var address = await process.WaitForAddressAsync();
        var context = database.CreateContext();
        var transaction = await context.Database.BeginTransactionAsync();
        await context.Database.ExecuteSqlRawAsync("LOCK TABLE engagement IN ACCESS EXCLUSIVE MODE");
        var answer = AskAsync(address);
        await PollAsync(
            () => context.Database
                .SqlQueryRaw<bool>("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND relation = 'engagement'::regclass) AS \"Value\"")
                .SingleAsync(),
            isWaitedFor => isWaitedFor);
        return (address, answer, transaction, context);
    }

    private static async Task<System.Text.Json.Nodes.JsonNode> AskAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        return await client.QueryAsync(Name);
    }

    private static Task<ProgramRun> HealthAsync(Uri address) =>
        ProgramRun.RunAsync(Path.GetTempPath(), "health", address.GetLeftPart(UriPartial.Authority));

    private static async Task<bool> IsRefusedAsync(Uri address)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(address.Host, address.Port);
            return false;
        }
        catch (SocketException exception) when (exception.SocketErrorCode == SocketError.ConnectionRefused)
        {
            return true;
        }
    }

    private static async Task<T> PollAsync<T>(Func<Task<T>> ask, Func<T, bool> isDone)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var answer = await ask();
            if (isDone(answer))
            {
                return answer;
            }

            await Task.Delay(50, patience.Token);
        }
    }
}
