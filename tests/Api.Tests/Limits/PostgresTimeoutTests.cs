using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Contested.Testing.Databases;
using Npgsql;

namespace Contested.Api.Tests.Limits;

/// <summary>The time limit against a statement that PostgreSQL cannot finish.</summary>
public sealed class PostgresTimeoutTests
{
    private const string Query = "{ claims { nodes { slug } } }";

    [PostgresFact]
    public async Task Statement_Should_BeCancelledInTheDatabase_When_TimeIsUp()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Postgres);
        await using var host = new LimitHost(
            ("ConnectionStrings:Postgres", database.ConnectionString),
            ("GraphQL:Limits:ExecutionTimeout", "00:00:03"));
        using var client = host.CreateClient();

        // An answer says that the tables are there.
        await SendAsync(client, "{ __typename }");
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand("LOCK TABLE claim IN ACCESS EXCLUSIVE MODE", connection, transaction);
        await command.ExecuteNonQueryAsync();

        var refused = await SendAsync(client);
        command.CommandText = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
        var waiting = await command.ExecuteScalarAsync();
        await transaction.RollbackAsync();
        var answered = await SendAsync(client);

        refused["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe("EXECUTION_TIMEOUT");
        waiting.ShouldBe(0L);
        answered["data"]!["claims"]!["nodes"]!.AsArray().Count.ShouldBe(10);
    }

    private static async Task<JsonNode> SendAsync(HttpClient client, string query = Query)
    {
        using var response = await client.PostAsJsonAsync("/graphql", new { query });
        return (await response.Content.ReadFromJsonAsync<JsonNode>())!;
    }
}
