using Npgsql;

namespace Contested.Bench.Data.Loading;

/// <summary>The indexes and foreign keys that the migrations made, dropped while rows are copied and then created as they were.</summary>
internal sealed class PostgresIndexes
{
    private const string ForeignKeys =
        """
        SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
               format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
        FROM pg_constraint
        WHERE contype = 'f' AND connamespace = 'public'::regnamespace
        ORDER BY conname
        """;

    private const string Indexes =
        """
        SELECT format('DROP INDEX %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
        FROM pg_index
        JOIN pg_class ON pg_class.oid = indexrelid
        WHERE relnamespace = 'public'::regnamespace
          AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype <> 'f')
        ORDER BY relname
        """;

    private readonly NpgsqlDataSource _source;
    private readonly IReadOnlyList<string> _creations;

    private PostgresIndexes(NpgsqlDataSource source, IReadOnlyList<string> creations)
    {
        _source = source;
        _creations = creations;
    }

    /// <summary>Drops all foreign keys and all indexes but those of keys.</summary>
    public static async Task<PostgresIndexes> DropAsync(NpgsqlDataSource source)
    {
        var foreignKeys = await ReadAsync(source, ForeignKeys);
        var indexes = await ReadAsync(source, Indexes);
        await ExecuteAsync(source, foreignKeys.Concat(indexes).Select(statements => statements.Drop));
        return new PostgresIndexes(source, [.. indexes.Concat(foreignKeys).Select(statements => statements.Create)]);
    }

    /// <summary>Creates what was dropped.</summary>
    public Task CreateAsync() => ExecuteAsync(_source, _creations.Prepend("SET maintenance_work_mem = '1GB'"));

    private static async Task<List<(string Drop, string Create)>> ReadAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var statements = new List<(string Drop, string Create)>();
        while (await reader.ReadAsync())
        {
            statements.Add((reader.GetString(0), reader.GetString(1)));
        }

        return statements;
    }

    private static async Task ExecuteAsync(NpgsqlDataSource source, IEnumerable<string> statements)
    {
        await using var connection = await source.OpenConnectionAsync();
        foreach (var statement in statements)
        {
            await using var command = new NpgsqlCommand(statement, connection);
            await command.ExecuteNonQueryAsync();
        }
    }
}
