using System.Data.Common;
using Npgsql;

namespace Contested.Domain.Persistence.Writing;

/// <summary>PostgreSQL: a binary COPY for each table.</summary>
internal sealed class PostgresRowWriter(ContestedDbContext context) : RowWriter(context)
{
    /// <inheritdoc />
    protected override async Task AddAsync(TableLayout table, IReadOnlyList<object> rows, CancellationToken cancellationToken)
    {
        var connection = (NpgsqlConnection)Connection;
        await using var importer = await connection.BeginBinaryImportAsync(
            $"COPY {table.Name} ({table.ColumnNames}) FROM STDIN (FORMAT BINARY)", cancellationToken);
        importer.Timeout = Timeout.InfiniteTimeSpan;
        foreach (var row in rows)
        {
            await importer.StartRowAsync(cancellationToken);
            foreach (var column in table.Columns)
            {
                if (column.ValueOf(row) is { } value)
                {
                    await importer.WriteAsync(value, column.StoreType, cancellationToken);
                }
                else
                {
                    await importer.WriteNullAsync(cancellationToken);
                }
            }
        }

        await importer.CompleteAsync(cancellationToken);
    }

    /// <inheritdoc />
    protected override void SetType(DbParameter parameter, string storeType) => ((NpgsqlParameter)parameter).DataTypeName = storeType;
}
