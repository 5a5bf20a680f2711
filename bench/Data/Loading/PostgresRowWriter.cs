using Contested.Domain.Persistence;
using Contested.Domain.Persistence.Writing;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Contested.Bench.Data.Loading;

/// <summary>Writes rows into PostgreSQL: a binary COPY for each table, all at the same time, each on a connection of its own.</summary>
internal sealed class PostgresRowWriter(ContestedDbContext context) : IRowWriter
{
    private readonly string _connectionString = context.Database.GetConnectionString()!;

    /// <inheritdoc />
    public async Task WriteAsync(IEnumerable<object> rows)
    {
        await using var source = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(_connectionString) { CommandTimeout = 0 }.ConnectionString);
        var indexes = await PostgresIndexes.DropAsync(source);
        await CopyAsync(source, rows);
        await indexes.CreateAsync();
        await using var analyze = source.CreateCommand("VACUUM (ANALYZE, FREEZE)");
        await analyze.ExecuteNonQueryAsync();
    }

    private async Task CopyAsync(NpgsqlDataSource source, IEnumerable<object> rows)
    {
        var tables = TableLayout.Of(context).SelectMany(table => table.RowTypes, (table, type) => KeyValuePair.Create(type, table)).ToDictionary();
        var copies = new Dictionary<TableLayout, (NpgsqlConnection Connection, NpgsqlBinaryImporter Importer)>();
        try
        {
            foreach (var row in rows)
            {
                var table = tables[row.GetType()];
                if (!copies.TryGetValue(table, out var copy))
                {
                    var connection = await source.OpenConnectionAsync();
                    copy = (connection, await connection.BeginBinaryImportAsync($"COPY {table.Name} ({table.ColumnNames}) FROM STDIN (FORMAT BINARY)"));
                    copies.Add(table, copy);
                }

                await WriteAsync(copy.Importer, table, row);
            }

            foreach (var (_, importer) in copies.Values)
            {
                await importer.CompleteAsync();
            }
        }
        finally
        {
            foreach (var (connection, importer) in copies.Values)
            {
                await importer.DisposeAsync();
                await connection.DisposeAsync();
            }
        }
    }

    private static async Task WriteAsync(NpgsqlBinaryImporter importer, TableLayout table, object row)
    {
        await importer.StartRowAsync();
        foreach (var column in table.Columns)
        {
            if (column.ValueOf(row) is { } value)
            {
                await importer.WriteAsync(value, column.StoreType);
            }
            else
            {
                await importer.WriteNullAsync();
            }
        }
    }
}
