using System.Text.Json;
using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.QueryPlans;

/// <summary>That whatever the project itself asks, and shows others how to ask, has a plan.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class PlannableTests(ApiHosts hosts)
{
    private static readonly GeneratedExamples Curated = new("abu-kamal-offensive-2016", "sohr", "ucdp-ged", "abu-kamal-offensive-2016-ref-3");

    [DatabaseTheory, AllDatabases]
    public async Task Query_Should_HaveAPlan_When_TheProjectShowsOrSendsIt(DatabaseKind kind)
    {
        await using var host = new ApiHost(await hosts.GetDatabaseAsync(kind)) { MaxPageSize = 100 };
        List<PlannedQuery> queries = [.. PlannedQueries.All(Curated), .. ShownQueries.All(Curated)];
        var unplanned = new List<string>();
        foreach (var query in queries)
        {
            var plan = (await host.Client.ReportPlanAsync(query.Document, query.Variables)).GetProperty("extensions").GetProperty("plan");
            if (!plan.TryGetProperty("roundTrips", out _))
            {
                unplanned.Add($"{query.Name}: {plan}\n{query.Document}\n{JsonSerializer.Serialize(query.Variables)}");
            }
        }

        foreach (var source in new[] { "benchmark", "playground", "trusted", "README.md", "docs/claims.md", "docs/querying.md", "docs/plans.md", "explorer" })
        {
            queries.ShouldContain(query => query.Name.StartsWith($"{source}/", StringComparison.Ordinal), source);
        }

        unplanned.ShouldBeEmpty(string.Join("\n\n", unplanned));
    }
}
