using System.Data.Common;
using System.Text.Json;
using System.Text.RegularExpressions;
using Contested.Api.Tests.Hosting;
using Contested.Domain.Persistence;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Contested.Api.Tests.Aggregates;

/// <summary>How the databases go about aggregates and groups: by indexes, where the filter or the parents have one.</summary>
[Collection(ApiTestCollection.Name)]
public sealed partial class AggregatePlanTests(ApiHosts hosts, ITestOutputHelper output)
{
    [DatabaseTheory]
    [AllDatabases("""claims(where: { kind: { eq: CASUALTIES } }) { aggregates { count } }""", "ix_claim_kind_id")]
    [AllDatabases("""claims(where: { kind: { eq: CASUALTIES } }) { aggregates { count quantityLow { max sum } } }""", "ix_claim_kind_id")]
    [AllDatabases("""claims(where: { measure: { eq: KILLED } }) { groups(by: [CLAIMANT, YEAR]) { count } }""", "ix_claim_measure_id")]
    [AllDatabases("""engagements { nodes { claims { aggregates { count quantityLow { average } } } } }""", "ix_claim_engagement_id")]
    [AllDatabases("""engagements { nodes { claims { groups(by: [CLAIMANT, MEASURE]) { key { claimant { name } } count } } } }""", "ix_claim_engagement_id")]
    public async Task Statement_Should_UseAnIndex_When_TheItemsAreFoundByOne(DatabaseKind kind, string query, string index)
    {
        var host = await hosts.GetAsync(kind);
        var statement = (await StatementsAsync(host, $"{{ {query} }}")).Single(each => each.GetProperty("sql").GetString()!.Contains("_count", StringComparison.Ordinal));

        var plan = await ExplainAsync(host, kind, statement);

        output.WriteLine(plan);
        plan.ShouldContain(index, Case.Sensitive);
        var claims = Claims().Match(statement.GetProperty("sql").GetString()!).Groups[1].Value;
        plan.Split('\n').ShouldNotContain(line => line.StartsWith($"SCAN {claims}", StringComparison.Ordinal) || line.Contains("Seq Scan on claim", StringComparison.Ordinal));
    }

    [GeneratedRegex("\"claim\" AS (t[0-9]+)")]
    private static partial Regex Claims();

    private static async Task<IEnumerable<JsonElement>> StatementsAsync(ApiHost host, string query)
    {
        var body = await host.Client.ReportPlanAsync(query);
        return body.GetProperty("extensions").GetProperty("plan").GetProperty("roundTrips").EnumerateArray()
            .SelectMany(trip => trip.GetProperty("statements").EnumerateArray());
    }

    private static async Task<string> ExplainAsync(ApiHost host, DatabaseKind kind, JsonElement statement)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var connection = scope.ServiceProvider.GetRequiredService<ContestedDbContext>().Database;
        await connection.OpenConnectionAsync();
        await using var command = connection.GetDbConnection().CreateCommand();
        if (kind is DatabaseKind.Postgres)
        {
            // The tables of the test are so small that reading them whole is cheaper; the question is whether an index serves.
            command.CommandText = "SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off";
            await command.ExecuteNonQueryAsync();
        }

        command.CommandText = $"{(kind is DatabaseKind.Sqlite ? "EXPLAIN QUERY PLAN" : "EXPLAIN")} {statement.GetProperty("sql").GetString()}";
        foreach (var (index, value) in statement.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("value")).Index())
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = kind is DatabaseKind.Sqlite ? $"${index + 1}" : "";
            parameter.Value = value.ValueKind switch
            {
                JsonValueKind.Array => value.Deserialize<int[]>()!,
                JsonValueKind.Number => value.GetInt32(),
                _ => value.GetString()!,
            };
            command.Parameters.Add(parameter);
        }

        await using var reader = await command.ExecuteReaderAsync();
        return string.Join('\n', await LinesAsync(reader));
    }

    private static async Task<List<string>> LinesAsync(DbDataReader reader)
    {
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(reader.FieldCount - 1));
        }

        return lines;
    }
}
