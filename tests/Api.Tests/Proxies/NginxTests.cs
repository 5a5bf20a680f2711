using System.Net;
using System.Text.Json.Nodes;
using Contested.Api.Tests.Processes;
using Contested.Testing;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Proxies;

/// <summary>Two servers behind nginx, as <c>docs/operating.md</c> has it.</summary>
public sealed class NginxTests
{
    private static readonly string[] Settings = ["--Proxy:Trusted=127.0.0.1", "--AllowedHosts=contested.example"];

    [ProgramFact("nginx", "Serving behind nginx")]
    public async Task Server_Should_SpeakOfThePublicAddress_When_BehindNginx()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Sqlite);
        using var process = ApiProcess.Start(DatabaseKind.Sqlite, database.ConnectionString, null, Settings);
        var address = await process.WaitForAddressAsync();
        using var nginx = await NginxProcess.StartAsync(address, address);
        using var client = nginx.CreateClient();

        using var redirect = await client.GetAsync("http://contested.example/pulls?a=b");
        redirect.Headers.Location.ShouldBe(new Uri("https://contested.example/pulls?a=b"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/pulls") { Headers = { { "X-Forwarded-Host", "evil.example" } } };
        using var response = await client.SendAsync(request);
        response.Headers.GetValues("Strict-Transport-Security").ShouldBe(["max-age=2592000"]);
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!["openApi"]!.GetValue<string>().ShouldBe("https://contested.example/pulls/openapi.json");

        // Nobody else's name for the server counts, be it by itself or forwarded.
        using var direct = new HttpClient { BaseAddress = address };
        (await direct.GetAsync("/pulls")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var forwarded = new HttpRequestMessage(HttpMethod.Get, "/pulls") { Headers = { { "X-Forwarded-Host", "evil.example" }, { "Host", "contested.example" } } };
        using var answer = await direct.SendAsync(forwarded);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("evil.example");
    }

    [ProgramFact("nginx", "A rollout behind nginx")]
    public async Task Clients_Should_NoticeNothing_When_OneServerAfterTheOtherIsStartedAnew()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Postgres);
        using var data = Rollout.NextDataset();
        var first = ApiProcess.Start(DatabaseKind.Postgres, database.ConnectionString, null, Settings);
        var firstAddress = await first.WaitForAddressAsync();
        var second = ApiProcess.Start(DatabaseKind.Postgres, database.ConnectionString, null, Settings);
        var secondAddress = await second.WaitForAddressAsync();
        try
        {
            using var nginx = await NginxProcess.StartAsync(firstAddress, secondAddress);
            await using var clients = ConstantClients.Start(Rollout.Query, nginx.CreateClient);
            await clients.WaitForAnswerAsync(Rollout.IsOld);

            first = await RestartAsync(first, firstAddress);
            second = await RestartAsync(second, secondAddress);
            await clients.WaitForAnswerAsync(Rollout.IsNew);

            Rollout.Check(await clients.StopAsync());
        }
        finally
        {
            first.Dispose();
            second.Dispose();
        }

        async Task<ApiProcess> RestartAsync(ApiProcess process, Uri address)
        {
            await process.RequestStopAsync();
            (await process.WaitForExitAsync()).ShouldBe(0);
            process.Dispose();
            var next = ApiProcess.Start(
                DatabaseKind.Postgres, database.ConnectionString, data.FullPath, [.. Settings, $"--Urls={address.GetLeftPart(UriPartial.Authority)}"]);
            await next.WaitForAddressAsync();
            return next;
        }
    }
}
