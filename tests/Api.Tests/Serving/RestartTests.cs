using System.Net;
using Contested.Api.Health;
using Contested.Api.Persistence;
using Contested.Api.Tests.Hosting;
using Contested.Api.Tests.Processes;
using Contested.GraphQL.EntityFrameworkCore.Databases;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Contested.Api.Tests.Serving;

/// <summary>Hosts that come and go while their database stays, and the other way round.</summary>
public sealed class RestartTests
{
    private const string Version = "{ dataset { version claims releasedOn } }";

    [DatabaseTheory, AllDatabases]
    public async Task Host_Should_KeepWhatIsInTheDatabase_When_DataIsUnchanged(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        var before = await AskAsync(database, null);
        await using (var context = database.CreateContext())
        {
            // Loading the dataset again would undo it.
            await context.Engagements.Where(engagement => engagement.Slug == "syrian-civil-war")
                .ExecuteUpdateAsync(set => set.SetProperty(engagement => engagement.Name, "Marked"));
        }

        var after = await AskAsync(database, null);

        after.ShouldBe(before);
        await using var later = database.CreateContext();
        (await later.Engagements.CountAsync(engagement => engagement.Name == "Marked")).ShouldBe(1);
    }

    [DatabaseTheory, AllDatabases]
    public async Task Host_Should_ReplaceWhatIsInTheDatabase_When_DataIsChanged(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        var before = await AskAsync(database, null);
        using var data = new DataFolderCopy();
        data.Replace("dataset.yaml", "releasedOn: ", "releasedOn: 2027-01-02 # ");

        var after = await AskAsync(database, data.FullPath);

        after.Version.ShouldNotBe(before.Version);
        after.ReleasedOn.ShouldBe("2027-01-02");
        after.Claims.ShouldBe(before.Claims);
    }

    [Fact]
    public async Task Ready_Should_SayThatTheServerStarts_When_ThereAreNoTablesYet()
    {
        // Without a database, as it is not to be asked.
        await using var services = new ServiceCollection().BuildServiceProvider();
        var dataset = new ServedDataset(services.GetRequiredService<IServiceScopeFactory>(), new DatabaseAvailability());

        var result = await new DatasetHealthCheck(dataset, new LastLoad(), TimeProvider.System).CheckHealthAsync(new HealthCheckContext());

        result.Status.ShouldBe(HealthStatus.Unhealthy);
        result.Description.ShouldBe("The server is starting: it is preparing the database and loading the first dataset.");
        result.Exception.ShouldBeNull();
    }

    [DatabaseTheory, AllDatabases]
    public async Task Ready_Should_BeUnhealthy_When_DatabaseIsGone(DatabaseKind kind)
    {
        var database = await TestDatabase.CreateEmptyAsync(kind);
        await using var host = new ApiHost(database);
        (await host.Client.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await database.DisposeAsync();

        using var ready = await host.Client.GetAsync("/health/ready");
        ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await ready.Content.ReadAsStringAsync()).ShouldBe(
            """{"status":"Unhealthy","description":"The database does not answer.","problems":[]}""");
        (await host.Client.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);

        // A request is answered with an error that tells nothing of the database.
        var (status, body) = await host.Client.SendQueryAsync("{ dataset { version } }");
        status.ShouldBe(HttpStatusCode.OK);
        var error = body.GetProperty("errors").EnumerateArray().ShouldHaveSingleItem();
        error.GetProperty("extensions").ToString().ShouldBe("""{"code":"DATABASE_UNAVAILABLE"}""");
        body.TryGetProperty("data", out _).ShouldBeFalse();
    }

    private static async Task<(string Version, int Claims, string ReleasedOn)> AskAsync(TestDatabase database, string? dataFolder)
    {
        await using var host = new ApiHost(database, dataFolder);
        var dataset = (await host.Client.QueryAsync(Version))["dataset"]!;
        return (dataset["version"]!.GetValue<string>(), dataset["claims"]!.GetValue<int>(), dataset["releasedOn"]!.GetValue<string>());
    }
}
