using System.Data.Common;

namespace Contested.Domain.Persistence.Writing;

/// <summary>SQLite: a prepared insert for each table.</summary>
internal sealed class SqliteRowWriter(ContestedDbContext context) : RowWriter(context)
{
    /// <inheritdoc />
    protected override Task AddAsync(TableLayout table, IReadOnlyList<object> rows, CancellationToken cancellationToken) =>
        ExecuteAsync(table, table.Insert, rows, cancellationToken);

    /// <inheritdoc />
    protected override void SetType(DbParameter parameter, string storeType)
    {
        // A value says its type.
    }
}
