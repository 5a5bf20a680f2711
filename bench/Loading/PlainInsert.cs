using System.Data.Common;
using System.Globalization;
using Contested.Domain.Persistence;
using Contested.Domain.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Contested.Bench.Loading;

/// <summary>All rows of a loaded database, to be inserted into an empty one: what loading would cost if there were nothing to read and to compute.</summary>
internal sealed class PlainInsert
{
    private readonly List<(string Table, string Columns, IReadOnlyList<string> Types, List<object?[]> Rows)> _tables = [];

    /// <summary>The number of rows.</summary>
    public int Count => _tables.Sum(table => table.Rows.Count);

    /// <summary>Reads all rows into memory, tables that others refer to first.</summary>
    public static async Task<PlainInsert> ReadAsync(ContestedDbContext context)
    {
        var insert = new PlainInsert();
        var sql = context.GetService<ISqlGenerationHelper>();
        await context.Database.OpenConnectionAsync();
        foreach (var table in InOrder(context))
        {
            var columns = table.Columns.Where(column => column.ComputedColumnSql is null).ToList();
            var (name, names) = (sql.DelimitIdentifier(table.Name), string.Join(", ", columns.Select(column => sql.DelimitIdentifier(column.Name))));
            var keys = string.Join(", ", table.PrimaryKey!.Columns.Select(column => sql.DelimitIdentifier(column.Name)));
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT {names} FROM {name} ORDER BY {keys}";
            insert._tables.Add((name, names, columns.ConvertAll(column => column.StoreType), await ReadAsync(command)));
        }

        return insert;
    }

    /// <summary>Inserts all rows in one transaction: by COPY on PostgreSQL, by prepared statements on SQLite.</summary>
    public async Task WriteAsync(ContestedDbContext context)
    {
        await using var transaction = await context.Database.BeginTransactionAsync();
        var connection = context.Database.GetDbConnection();
        foreach (var (table, columns, types, rows) in _tables)
        {
            if (connection is NpgsqlConnection postgres)
            {
                await CopyAsync(postgres, $"COPY {table} ({columns}) FROM STDIN (FORMAT BINARY)", types, rows);
            }
            else
            {
                Insert((SqliteConnection)connection, table, columns, rows);
            }
        }

        await SearchWords.RefreshAsync(context);
        await transaction.CommitAsync();
    }

    private static List<ITable> InOrder(ContestedDbContext context)
    {
        var tables = new List<ITable>();
        foreach (var table in context.Model.GetRelationalModel().Tables)
        {
            Add(table, []);
        }

        return tables;

        void Add(ITable table, HashSet<ITable> users)
        {
            if (users.Add(table) && !tables.Contains(table))
            {
                table.ForeignKeyConstraints.ToList().ForEach(key => Add(key.PrincipalTable, users));
                tables.Add(table);
            }
        }
    }

    private static async Task<List<object?[]>> ReadAsync(DbCommand command)
    {
        var rows = new List<object?[]>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var row = new object?[reader.FieldCount];
            reader.GetValues(row!);
            rows.Add(row);
        }

        return rows;
    }

    private static async Task CopyAsync(NpgsqlConnection connection, string statement, IReadOnlyList<string> types, List<object?[]> rows)
    {
        await using var importer = await connection.BeginBinaryImportAsync(statement);
        foreach (var row in rows)
        {
            await importer.StartRowAsync();
            for (var index = 0; index < row.Length; index++)
            {
                await (row[index] is null or DBNull ? importer.WriteNullAsync() : importer.WriteAsync(row[index], types[index]));
            }
        }

        await importer.CompleteAsync();
    }

    private static void Insert(SqliteConnection connection, string table, string columns, List<object?[]> rows)
    {
        using var insert = connection.CreateCommand();
        var names = Enumerable.Range(0, columns.Split(", ").Length).Select(index => string.Create(CultureInfo.InvariantCulture, $"@p{index}")).ToList();
        insert.CommandText = $"INSERT INTO {table} ({columns}) VALUES ({string.Join(", ", names)})";
        names.ForEach(name => insert.Parameters.Add(new SqliteParameter(name, null)));
        foreach (var row in rows)
        {
            for (var index = 0; index < row.Length; index++)
            {
                insert.Parameters[index].Value = row[index];
            }

            insert.ExecuteNonQuery();
        }
    }
}
