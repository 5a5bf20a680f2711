using System.Text.Json;
using Contested.Bench.Driver.Systems;
using Contested.Bench.GraphQLNet;
using Contested.Bench.GraphQLNet.Execution;
using Contested.Bench.Tests.Data;
using Contested.Domain.Persistence;
using Contested.Testing;
using Contested.Testing.Databases;
using GraphQL.SystemTextJson;
using GraphQL.Transport;
using Microsoft.EntityFrameworkCore;

namespace Contested.Bench.Tests.Peers;

public sealed class GraphQLNetTests
{
    private const int Engagements = 200;

    private readonly GraphQLSerializer _serializer = new();

    [DatabaseTheory]
    [AllDatabases]
    public async Task ExecuteAsync_Should_SendOneStatementForALevel(DatabaseKind kind)
    {
        await using var database = await FilledAsync(kind);
        await using var context = database.CreateContext();
        var slug = (await context.Engagements.FirstAsync(engagement => engagement.Claims.Any(claim => claim.Citations.Count > 1))).Slug;

        (await StatementsAsync(database, "engagement", new() { ["slug"] = slug })).ShouldBe(5);
        (await StatementsAsync(database, "engagements", new() { ["from"] = "1900-01-01" })).ShouldBe(5);
        (await StatementsAsync(database, "filtered", new() { ["low"] = 0, ["claimant"] = await MostHeardAsync(context) })).ShouldBe(2);
        (await StatementsAsync(database, "flat", new() { ["from"] = "1900-01-01" })).ShouldBe(1);
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task ExecuteAsync_Should_SendOneStatementForALevel_When_AFieldStandsTwice(DatabaseKind kind)
    {
        await using var database = await FilledAsync(kind);

        var (_, statements) = await ExecuteAsync(
            database, "{ engagements(first: 20) { nodes { sides { name } sides { participations { role } participations { actor { slug } } } } } }");

        statements.ShouldBe(3);
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task ExecuteAsync_Should_CutThePageOfEachEngagement(DatabaseKind kind)
    {
        await using var database = await FilledAsync(kind);
        await using var context = database.CreateContext();
        var expected = await context.Engagements
            .OrderBy(engagement => engagement.StartDate == null).ThenByDescending(engagement => engagement.StartDate).ThenBy(engagement => engagement.Id)
            .Take(100)
            .Select(engagement => engagement.Claims.OrderBy(claim => claim.Id).Take(7).Select(claim => claim.Slug).ToList())
            .ToListAsync();

        var (data, _) = await ExecuteAsync(
            database, "{ engagements(first: 100, order: [{ startDate: DESC }]) { nodes { claims(first: 7) { nodes { slug } } } } }");

        var actual = data.GetProperty("engagements").GetProperty("nodes").EnumerateArray()
            .Select(engagement => engagement.GetProperty("claims").GetProperty("nodes").EnumerateArray().Select(claim => claim.GetProperty("slug").GetString()!).ToList())
            .ToList();
        expected.ShouldContain(claims => claims.Count == 7);
        actual.ShouldBe(expected);
    }

    private async Task<int> StatementsAsync(TestDatabase database, string query, Dictionary<string, object?> variables)
    {
        var (data, statements) = await ExecuteAsync(database, GraphQLDocuments.Read("contested", query), variables);
        data.EnumerateObject().Single().Value.GetRawText().Length.ShouldBeGreaterThan(100);
        return statements;
    }

    private async Task<(JsonElement Data, int Statements)> ExecuteAsync(TestDatabase database, string query, Dictionary<string, object?>? variables = null)
    {
        var statements = new StatementCount();
        await using var context = new ContestedDbContext(new DbContextOptionsBuilder<ContestedDbContext>(database.Options).AddInterceptors(statements).Options);
        using var schema = new ContestedSchema();
        using var documents = new DocumentCache();
        var request = _serializer.Deserialize<GraphQLRequest>(JsonSerializer.Serialize(new { query, variables }));
        var result = await new GraphQLServer(schema, documents).ExecuteAsync(request, context, CancellationToken.None);
        var answer = JsonDocument.Parse(_serializer.Serialize(result)).RootElement;
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        return (answer.GetProperty("data"), statements.Value);
    }

    private static async Task<string> MostHeardAsync(ContestedDbContext context) => await context.Claims
        .Where(claim => claim.Claimant != null && claim.Measure == Domain.Claims.Measure.Killed && claim.Quantity!.Low >= 0)
        .GroupBy(claim => claim.Claimant!.Slug)
        .OrderByDescending(claims => claims.Count())
        .Select(claims => claims.Key)
        .FirstAsync();

    private static async Task<TestDatabase> FilledAsync(DatabaseKind kind)
    {
        var database = await TestDatabase.CreateEmptyAsync(kind);
        await database.ForBenchmark().FillAsync(RepositoryFolder.Data, seed: 7, Engagements);
        return database;
    }
}
