using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Contested.Api.Tests.Limits;
using Contested.Api.Tests.Telemetry;
using Contested.Testing;
using Contested.Testing.Databases;
using Contested.Testing.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Contested.Api.Tests.Availability;

/// <summary>What a server does whose database is away or hangs, and when it is back.</summary>
public sealed class LostDatabaseTests
{
    private const string Kept = "/graphql?query={dataset{claims}}";
    private const string Fresh = "{ engagements { nodes { slug } } }";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [PostgresFact]
    public async Task Server_Should_AnswerWhatItCan_When_DatabaseHangs() => await ShouldAnswerWhatItCanAsync(proxy => proxy.HoldUp());

    [PostgresFact]
    public async Task Server_Should_AnswerWhatItCan_When_DatabaseIsAway() => await ShouldAnswerWhatItCanAsync(proxy => proxy.Cut());

    [PostgresFact]
    public async Task Read_Should_Succeed_When_ConnectionsWereLost()
    {
        await using var served = await ServedDatabase.StartAsync();
        await served.Client.GetStringAsync(Kept);

        for (var time = 0; time < 5; time++)
        {
            served.Proxy.CloseConnections();
            using var response = await SendAsync(served.Client, Fresh);
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await response.Content.ReadFromJsonAsync<JsonNode>())!["data"]!["engagements"].ShouldNotBeNull();
        }
    }

    [PostgresFact]
    public async Task Server_Should_MakeTheDatabase_When_ThereIsNone()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Postgres);
        await using (var context = database.CreateContext())
        {
            await context.Database.EnsureDeletedAsync();
        }

        await using var host = new LimitHost(("ConnectionStrings:Postgres", database.ConnectionString));
        using var client = host.CreateClient();

        using var response = await SendAsync(client, Fresh);
        (await response.Content.ReadFromJsonAsync<JsonNode>())!["data"]!["engagements"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Server_Should_AnswerWhatItCan_When_FileIsAway()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.FullPath, "served.db");
        using var log = new ScopedLog();
        await using var host = new LimitHost(("ConnectionStrings:Sqlite", $"Data Source={file};Pooling=False")) { Log = log };
        using var client = host.CreateClient();
        using var metrics = new RecordedMetrics(host.Services.GetRequiredService<IMeterFactory>());
        await client.GetStringAsync(Kept);

        Directory.Move(folder.FullPath, folder.FullPath + "-away");
        await ShouldBeLostAsync(client);
        File.Exists(file).ShouldBeFalse();
        Directory.Move(folder.FullPath + "-away", folder.FullPath);
        await ShouldBeFoundAsync(client);

        // The count of StaleAnswerAge.
        metrics.Sum("contested.graphql.response_cache", ("result", "stale")).ShouldBeGreaterThan(0);
        // Whatever was asked for meanwhile, and however often.
        log.Lines.Select(line => line.Message).Where(line => !line.StartsWith("A slow operation", StringComparison.Ordinal))
            .ShouldHaveSingleItem().ShouldStartWith("The database does not answer. What needs it is refused until it does. ");
    }

    private static async Task ShouldAnswerWhatItCanAsync(Action<InterruptibleProxy> interrupt)
    {
        await using var served = await ServedDatabase.StartAsync();
        await served.Client.GetStringAsync(Kept);

        interrupt(served.Proxy);
        await ShouldBeLostAsync(served.Client);
        served.Proxy.Restore();
        await ShouldBeFoundAsync(served.Client);
    }

    private static async Task ShouldBeLostAsync(HttpClient client)
    {
        // Until the server has noticed, the answer may still be taken for a current one.
        using var kept = await PollAsync(() => client.GetAsync(Kept), response => response.Headers.Age is not null);
        kept.StatusCode.ShouldBe(HttpStatusCode.OK);

        using var refused = await SendAsync(client, Fresh, "application/graphql-response+json");
        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        refused.Headers.RetryAfter.ShouldNotBeNull();
        CodeOf(await refused.Content.ReadFromJsonAsync<JsonNode>()).ShouldBe("DATABASE_UNAVAILABLE");

        using var inJson = await SendAsync(client, Fresh);
        inJson.StatusCode.ShouldBe(HttpStatusCode.OK);
        inJson.Headers.RetryAfter.ShouldNotBeNull();
        CodeOf(await inJson.Content.ReadFromJsonAsync<JsonNode>()).ShouldBe("DATABASE_UNAVAILABLE");

        using var unneeded = await SendAsync(client, "{ __typename __schema { queryType { name } } }");
        (await unneeded.Content.ReadFromJsonAsync<JsonNode>())!["data"]!["__typename"]!.GetValue<string>().ShouldBe("Query");

        using var pull = await client.GetAsync("/pulls/documents.csv");
        pull.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        using var ready = await client.GetAsync("/health/ready");
        ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        using var live = await client.GetAsync("/health/live");
        live.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task ShouldBeFoundAsync(HttpClient client)
    {
        using var ready = await PollAsync(() => client.GetAsync("/health/ready"), response => response.IsSuccessStatusCode);
        using var answered = await SendAsync(client, Fresh);
        (await answered.Content.ReadFromJsonAsync<JsonNode>())!["data"]!["engagements"].ShouldNotBeNull();
        using var current = await PollAsync(() => client.GetAsync(Kept), response => response.Headers.Age is null);
    }

    private static async Task<HttpResponseMessage> PollAsync(Func<Task<HttpResponseMessage>> send, Predicate<HttpResponseMessage> isAwaited)
    {
        var begun = Stopwatch.GetTimestamp();
        while (true)
        {
            var response = await send();
            if (isAwaited(response) || Stopwatch.GetElapsedTime(begun) > Patience)
            {
                isAwaited(response).ShouldBeTrue($"{response}\n{await response.Content.ReadAsStringAsync()}");
                return response;
            }

            response.Dispose();
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string query, string accept = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.Accept.ParseAdd(accept);
        return await client.SendAsync(request);
    }

    private static string? CodeOf(JsonNode? body) => body?["errors"]?[0]?["extensions"]?["code"]?.GetValue<string>();

    /// <summary>A server, its database, and what stands between them.</summary>
    private sealed class ServedDatabase(TestDatabase database, InterruptibleProxy proxy, LimitHost host) : IAsyncDisposable
    {
        public InterruptibleProxy Proxy => proxy;

        public HttpClient Client { get; } = host.CreateClient();

        public static async Task<ServedDatabase> StartAsync()
        {
            var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Postgres);
            var settings = new NpgsqlConnectionStringBuilder(database.ConnectionString);
            var proxy = new InterruptibleProxy(settings.Port);
            settings.Port = proxy.Port;
            return new ServedDatabase(database, proxy, new LimitHost(("ConnectionStrings:Postgres", settings.ConnectionString)));
        }

        public async ValueTask DisposeAsync()
        {
            Client.Dispose();
            await host.DisposeAsync();
            await proxy.DisposeAsync();
            await database.DisposeAsync();
        }
    }
}
