using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.QueryPlans;

/// <summary>That no query reads a large table from end to end: the time for an answer must not grow with the dataset.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class QueryPlanTests(GeneratedHosts hosts) : IClassFixture<GeneratedHosts>
{
    [DatabaseTheory]
    [AllDatabases]
    public async Task Statement_Should_ReadLargeTablesThroughIndexes_When_QueriesAreSent(DatabaseKind kind)
    {
        var host = await hosts.GetAsync(kind);
        new[] { "engagement", "claim", "citation", "reference", "side", "participation", "tally", "tally_figure", "search_entry" }.ShouldBeSubsetOf(host.LargeTables);
        var source = new PlanSource(host.Database);
        var scans = new List<string>();
        foreach (var query in PlannedQueries.All(host.Examples))
        {
            var statements = await StatementsAsync(host.Api, query);
            statements.ShouldNotBeEmpty(query.Name);
            foreach (var statement in statements)
            {
                var plan = await source.ExplainAsync(statement);
                scans.AddRange(source.ScannedTables(statement.Sql, plan)
                    .Where(host.LargeTables.Contains)
                    .Where(table => !PermittedScans.Permit(query.Name, table))
                    .Select(table => $"{query.Name} reads all of {table}:\n{statement.Sql}\n{plan}"));
            }
        }

        scans.ShouldBeEmpty(string.Join("\n\n", scans));
    }

    [DatabaseTheory]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Statement_Should_NotBePlannedAnew_When_ItTakesFewKeys(DatabaseKind kind)
    {
        var host = await hosts.GetAsync(kind);
        const string Document = "{ engagements(first: 1) { nodes { sides { participations { actor { name } } } claims(first: 20) { nodes { claimant { name } citations { reference { title } } } } } } }";
        var source = new PlanSource(host.Database);

        var statements = (await StatementsAsync(host.Api, new PlannedQuery("few keys", Document, new Dictionary<string, object>()))).Skip(1).ToList();

        statements.Count.ShouldBe(4);
        foreach (var statement in statements)
        {
            (await source.CountRunsByKeptPlanAsync(statement, 7)).ShouldBe(2, $"PostgreSQL tries new plans five times:\n{statement.Sql}");
        }
    }

    [DatabaseTheory]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Statement_Should_NotBePlannedAnew_When_ThePageSizeIsAVariable(DatabaseKind kind)
    {
        var host = await hosts.GetAsync(kind);
        const string Document = "query($n: Int) { engagements(first: $n, order: [{ startDate: ASC }]) { nodes { place { name } claims(first: $n) { nodes { claimant { name } } } } } }";
        var source = new PlanSource(host.Database);

        foreach (var statement in await StatementsAsync(host.Api, new PlannedQuery("page size", Document, new Dictionary<string, object> { ["n"] = 20 })))
        {
            (await source.CountRunsByKeptPlanAsync(statement, 7)).ShouldBe(2, $"PostgreSQL tries new plans five times:\n{statement.Sql}");
        }
    }

    private static async Task<IReadOnlyList<SentStatement>> StatementsAsync(ApiHost api, PlannedQuery query)
    {
        var client = api.Client;
        api.Statements.Take();
        var reported = new Queue<SentStatement>(SentStatement.ReportedBy(await client.ReportPlanAsync(query.Document, query.Variables)));
        var sent = api.Statements.TakeWithParameters()
            .Select(statement => statement.Parameters is null ? reported.Dequeue() : statement)
            .ToList();
        reported.ShouldBeEmpty();
        return sent;
    }
}
