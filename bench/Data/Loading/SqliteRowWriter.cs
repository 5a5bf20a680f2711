using System.Globalization;
using Contested.Domain.Persistence;
using Contested.Domain.Persistence.Writing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Contested.Bench.Data.Loading;

/// <summary>Writes rows into SQLite: prepared inserts in one transaction.</summary>
internal sealed class SqliteRowWriter(ContestedDbContext context) : IRowWriter
{
    private const string Indexes = "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name";

    private readonly string _connectionString = context.Database.GetConnectionString()!;

    /// <inheritdoc />
    public async Task WriteAsync(IEnumerable<object> rows)
    {
        await using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder(_connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        Execute(connection, "PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000; PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = OFF");
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            var indexes = ReadIndexes(connection);
            indexes.ForEach(index => Execute(connection, $"DROP INDEX \"{index.Name}\""));
            Insert(connection, rows);
            indexes.ForEach(index => Execute(connection, index.Sql));
            await transaction.CommitAsync();
        }

        CheckForeignKeys(connection);
        Execute(connection, "ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private void Insert(SqliteConnection connection, IEnumerable<object> rows)
    {
        var tables = TableLayout.Of(context).SelectMany(table => table.RowTypes, (table, type) => KeyValuePair.Create(type, table)).ToDictionary();
        var inserts = tables.Values.Distinct().ToDictionary(table => table, table => PrepareInsert(connection, table));
        foreach (var row in rows)
        {
            var table = tables[row.GetType()];
            var insert = inserts[table];
            for (var index = 0; index < table.Columns.Count; index++)
            {
                insert.Parameters[index].Value = table.Columns[index].ValueOf(row) ?? DBNull.Value;
            }

            insert.ExecuteNonQuery();
        }

        foreach (var insert in inserts.Values)
        {
            insert.Dispose();
        }
    }

    private static SqliteCommand PrepareInsert(SqliteConnection connection, TableLayout table)
    {
        var command = connection.CreateCommand();
        command.CommandText = table.Insert;
        for (var index = 0; index < table.Columns.Count; index++)
        {
            command.Parameters.Add(new SqliteParameter(string.Create(CultureInfo.InvariantCulture, $"@p{index}"), null));
        }

        return command;
    }

    private static List<(string Name, string Sql)> ReadIndexes(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Indexes;
        using var reader = command.ExecuteReader();
        var indexes = new List<(string Name, string Sql)>();
        while (reader.Read())
        {
            indexes.Add((reader.GetString(0), reader.GetString(1)));
        }

        return indexes;
    }

    private static void CheckForeignKeys(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA foreign_key_check";
        if (command.ExecuteScalar() is { } table)
        {
            throw new InvalidOperationException($"A generated row of the table {table} refers to a row that does not exist.");
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
