using System.Globalization;
using Contested.Bench.Driver.Workloads;
using Npgsql;

namespace Contested.Bench.Driver.Load;

/// <summary>Keeps the variables of requests in the database, where pgbench, which has no lists of texts, can look them up.</summary>
internal static class PgbenchVariables
{
    // A schema of its own, so that no server takes it for data.
    private const string Schema = "pgbench";

    /// <summary>Stores variables with the keys of their roots, and returns the name of the table.</summary>
    /// <param name="connectionString">The database.</param>
    /// <param name="query">The name of the query.</param>
    /// <param name="root">The statement that finds the roots; their keys are its first column.</param>
    /// <param name="variables">The variables.</param>
    /// <param name="hasLevels">Whether statements for levels below the root ask for the keys.</param>
    public static async Task<string> StoreAsync(
        string connectionString, string query, string root, IReadOnlyList<QueryVariables> variables, bool hasLevels)
    {
        var table = $"{Schema}.{query}";
        await using var source = NpgsqlDataSource.Create(connectionString);
        await ExecuteAsync(source, $"CREATE SCHEMA IF NOT EXISTS {Schema}");
        await ExecuteAsync(source, $"DROP TABLE IF EXISTS {table}");
        await ExecuteAsync(source, $"CREATE TABLE {table} (number integer PRIMARY KEY, p1 text, p2 text, roots integer[] NOT NULL)");
        for (var index = 0; index < variables.Count; index++)
        {
            var roots = hasLevels ? await RootsAsync(source, root, variables[index]) : [];
            await using var insert = source.CreateCommand($"INSERT INTO {table} VALUES ($1, $2, $3, $4)");
            insert.Parameters.AddWithValue(index + 1);
            insert.Parameters.AddWithValue(TextAt(variables[index], 0) ?? (object)DBNull.Value);
            insert.Parameters.AddWithValue(TextAt(variables[index], 1) ?? (object)DBNull.Value);
            insert.Parameters.AddWithValue(roots);
            await insert.ExecuteNonQueryAsync();
        }

        await ExecuteAsync(source, $"ANALYZE {table}");
        return table;
    }

    private static string? TextAt(QueryVariables variables, int index) =>
        Convert.ToString(variables.Values.ElementAtOrDefault(index), CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null;

    private static async Task<int[]> RootsAsync(NpgsqlDataSource source, string root, QueryVariables variables)
    {
        await using var command = source.CreateCommand(root);
        foreach (var value in variables.Values)
        {
            command.Parameters.Add(new NpgsqlParameter
            {
                Value = value,
                NpgsqlDbType = value is string ? NpgsqlTypes.NpgsqlDbType.Unknown : NpgsqlTypes.NpgsqlDbType.Integer,
            });
        }

        await using var reader = await command.ExecuteReaderAsync();
        var keys = new List<int>();
        while (await reader.ReadAsync())
        {
            keys.Add(reader.GetInt32(0));
        }

        return [.. keys];
    }

    private static async Task ExecuteAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
