using Contested.Api.Playground;
using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;
using Snapshooter.Xunit;

namespace Contested.Api.Tests.Statements;

/// <summary>How often a worked query goes to the database.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class RoundTripTests(ApiHosts hosts)
{
    [DatabaseTheory]
    [AllDatabases]
    public async Task WorkedQuery_Should_TakeFewRoundTrips_When_Planned(DatabaseKind kind)
    {
        var host = await hosts.GetAsync(kind);
        var roundTrips = new List<string>();
        foreach (var name in WorkedQueries.Names.Order(StringComparer.Ordinal))
        {
            host.Statements.Take();
            var report = await ReportAsync(host, WorkedQueries.Read(name));
            roundTrips.Add(report is { } trips
                ? $"{name}: {trips} round trips, {host.Statements.Take().Count} statements"
                : $"{name}: field by field, {host.Statements.Take().Count} statements");
        }

        roundTrips.MatchSnapshot();
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task Report_Should_NameStatementsParametersAndRows_When_AskedFor(DatabaseKind kind)
    {
        var host = await hosts.GetAsync(kind);
        const string Query = "{ engagement(slug: \"abu-kamal-offensive-2016\") { name claims(first: 2, where: { measure: { eq: KILLED } }) { nodes { citations { marker } } } } }";

        var plan = (await host.Client.ReportPlanAsync(Query)).GetProperty("extensions").GetProperty("plan");

        var statements = plan.GetProperty("roundTrips").EnumerateArray().Single().GetProperty("statements").EnumerateArray().ToList();
        statements.Count.ShouldBe(3);
        statements[0].GetProperty("rows").GetInt32().ShouldBe(1);
        statements[0].GetProperty("parameters")[0].GetProperty("value").GetString().ShouldBe("abu-kamal-offensive-2016");
        statements[1].GetProperty("rows").GetInt32().ShouldBe(2);
        statements.ShouldAllBe(statement => statement.GetProperty("sql").GetString()!.StartsWith("SELECT"));
    }

    private static async Task<int?> ReportAsync(ApiHost host, string query) =>
        (await host.Client.ReportPlanAsync(query)).TryGetProperty("extensions", out var extensions)
            ? extensions.GetProperty("plan").GetProperty("roundTrips").GetArrayLength()
            : null;
}
