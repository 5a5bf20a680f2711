using System.Data.Common;
using System.Text.Json;
using System.Text.RegularExpressions;
using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;
using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;

namespace Contested.Api.Tests.QueryPlans;

/// <summary>Asks a database how it reads what a statement needs.</summary>
/// <param name="database">The database.</param>
/// <param name="avoidsScans">
/// Whether PostgreSQL reads tables from end to end, and sorts, only where it cannot do otherwise: small tables show so whether an index serves.
/// </param>
internal sealed partial class PlanSource(TestDatabase database, bool avoidsScans = false)
{
    private const string AvoidScans = "-c enable_seqscan=off -c enable_bitmapscan=off -c enable_sort=off";

    /// <summary>The plan of a statement for the values of its parameters, as the database shows it.</summary>
    public async Task<string> ExplainAsync(SentStatement statement)
    {
        var isPostgres = database.Kind == DatabaseKind.Postgres;
        await using DbConnection connection = isPostgres
            ? new NpgsqlConnection(database.ConnectionString + (avoidsScans ? $";Options={AvoidScans};Pooling=false" : string.Empty))
            : new SqliteConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = CreateCommand(connection, statement);
        command.CommandText = (isPostgres ? "EXPLAIN " : "EXPLAIN QUERY PLAN ") + statement.Sql;
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(reader.FieldCount - 1));
        }

        return string.Join('\n', lines);
    }

    /// <summary>Runs a prepared statement some times, and gives how many of them PostgreSQL ran by a plan that it had made before.</summary>
    public async Task<long> CountRunsByKeptPlanAsync(SentStatement statement, int runs)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = CreateCommand(connection, statement);
        await command.PrepareAsync();
        for (var run = 0; run < runs; run++)
        {
            await command.ExecuteNonQueryAsync();
        }

        await using var count = new NpgsqlCommand("SELECT generic_plans FROM pg_prepared_statements WHERE statement = $1", connection)
        {
            Parameters = { new NpgsqlParameter { Value = statement.Sql } },
        };
        return (long)(await count.ExecuteScalarAsync())!;
    }

    private DbCommand CreateCommand(DbConnection connection, SentStatement statement)
    {
        var command = connection.CreateCommand();
        command.CommandText = statement.Sql;
        foreach (var (name, value) in statement.Parameters!)
        {
            command.Parameters.Add(
                database.Kind == DatabaseKind.Postgres ? PostgresParameter(name, value) : new SqliteParameter(name, SqliteValue(value)));
        }

        return command;
    }

    /// <summary>The tables that a plan reads from end to end without an index.</summary>
    public IReadOnlyList<string> ScannedTables(string sql, string plan)
    {
        if (database.Kind == DatabaseKind.Postgres)
        {
            return [.. PostgresScan().Matches(plan).Select(match => match.Groups["table"].Value).Distinct()];
        }

        var tables = SqlAlias().Matches(sql)
            .DistinctBy(match => match.Groups["alias"].Value)
            .ToDictionary(match => match.Groups["alias"].Value, match => match.Groups["table"].Value, StringComparer.Ordinal);
        return [.. SqliteScan().Matches(plan).Select(match => match.Groups["alias"].Value)
            .Where(alias => !IsReadInOrderOfKeys(sql, alias)).Select(alias => tables.GetValueOrDefault(alias, alias)).Distinct()];
    }

    /// <summary>Whether all rows are sorted, since no index has them in the order that is asked for.</summary>
    /// <remarks>PostgreSQL sorts the rows of one slug by their keys: it does not know that there is only one, and loses nothing.</remarks>
    public static bool Sorts(string plan) => Sort().IsMatch(plan);

    // On SQLite a table is itself the index of its keys: its first rows are read, and few more, since few claims are withdrawn.
    private static bool IsReadInOrderOfKeys(string sql, string alias) =>
        Regex.IsMatch(sql, $"""FROM "\w+" AS {alias}(?: LEFT JOIN "\w+" AS (\w+) ON \1\."id" = {alias}\."\w+")* WHERE (?:[()]|1 = 1| AND |\+{alias}\."withdrawn_on" IS NULL)+ ORDER BY {alias}\."id"(?: DESC)? LIMIT""");

    // PostgreSQL infers what type a text stands for, but not for the items of a list.
    private static NpgsqlParameter PostgresParameter(string name, object? value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.Array } array => new NpgsqlParameter { Value = Items(array) },
        JsonElement json => new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Unknown, Value = (object?)Text(json) ?? DBNull.Value },
        _ => new NpgsqlParameter { ParameterName = name, Value = value ?? DBNull.Value },
    };

    private static Array Items(JsonElement array) => array.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Number)
        ? array.EnumerateArray().Select(item => item.GetInt32()).ToArray()
        : array.EnumerateArray().Select(item => item.GetString()).ToArray();

    private static object SqliteValue(object? value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.Number } number => number.TryGetInt64(out var whole) ? whole : number.GetDouble(),
        JsonElement { ValueKind: JsonValueKind.Array } array => array.GetRawText(),
        JsonElement { ValueKind: JsonValueKind.True } => 1,
        JsonElement { ValueKind: JsonValueKind.False } => 0,
        JsonElement json => (object?)Text(json) ?? DBNull.Value,
        _ => value ?? DBNull.Value,
    };

    private static string? Text(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => json.GetString(),
        _ => json.GetRawText(),
    };

    [GeneratedRegex("""Seq Scan on "?(?<table>\w+)""")]
    private static partial Regex PostgresScan();

    [GeneratedRegex(@"(?<!Incremental )Sort  \(|USE TEMP B-TREE FOR")]
    private static partial Regex Sort();

    [GeneratedRegex("""^SCAN (?<alias>\w+)(?! VIRTUAL)(?!.*USING)""", RegexOptions.Multiline)]
    private static partial Regex SqliteScan();

    [GeneratedRegex("""(?:FROM|JOIN)\s+"?(?<table>\w+)"?(?:\s+AS)?\s+"?(?<alias>\w+)"?""")]
    private static partial Regex SqlAlias();
}
