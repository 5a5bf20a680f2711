using System.Data;

namespace Contested.GraphQL.EntityFrameworkCore.Databases;

/// <summary>A connection to a server that takes several statements in one round trip.</summary>
internal sealed class BatchSession : DatabaseSession
{
    // A transaction that takes one snapshot, begun and ended in the round trips of the statements themselves.
    private const string Begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    private const string End = "COMMIT";

    private readonly DbConnection _connection;
    private readonly bool _isOwn;
    private bool _isInTransaction;

    private BatchSession(DbConnection connection, bool isOwn)
    {
        _connection = connection;
        _isOwn = isOwn;
    }

    /// <summary>Opens a session.</summary>
    /// <param name="connection">The connection; where it is open, its owner decides on transactions.</param>
    /// <param name="cancellationToken">Cancels the opening.</param>
    public static async ValueTask<DatabaseSession> OpenAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var isOwn = connection.State != ConnectionState.Open;
        if (isOwn)
        {
            await connection.OpenAsync(cancellationToken);
        }

        return new BatchSession(connection, isOwn);
    }

    public override async ValueTask ReadAsync(IReadOnlyList<BoundStatement> statements, bool isLast, IResultMeter? meter, CancellationToken cancellationToken)
    {
        await using var batch = _connection.CreateBatch();

        // One statement reads one version by itself.
        var begins = _isOwn && !_isInTransaction && !(isLast && statements.Count == 1);
        if (begins)
        {
            Add(batch, Begin);
            _isInTransaction = true;
        }

        foreach (var statement in statements)
        {
            var command = Add(batch, statement.Statement.Text);
            foreach (var value in statement.Values)
            {
                var parameter = command.CreateParameter();
                parameter.Value = value;
                command.Parameters.Add(parameter);
            }
        }

        var ends = isLast && _isInTransaction;
        if (ends)
        {
            Add(batch, End);
        }

        try
        {
            await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
            foreach (var statement in statements)
            {
                await statement.ReadAsync(reader, meter, cancellationToken);
                await reader.NextResultAsync(cancellationToken);
            }
        }
        catch (DbException) when (_isInTransaction && _connection.State == ConnectionState.Open && !cancellationToken.IsCancellationRequested)
        {
            // A failed transaction takes no further statements, but those of other fields may be in order.
            await using var rollback = _connection.CreateCommand();
            rollback.CommandText = "ROLLBACK";
            await rollback.ExecuteNonQueryAsync(CancellationToken.None);
            _isInTransaction = false;
            throw;
        }

        _isInTransaction &= !ends;
    }

    public override async ValueTask DisposeAsync()
    {
        // After a failure, closing the connection rolls the transaction back.
        if (_isOwn)
        {
            await _connection.CloseAsync();
        }
    }

    private static DbBatchCommand Add(DbBatch batch, string sql)
    {
        var command = batch.CreateBatchCommand();
        command.CommandText = sql;
        batch.BatchCommands.Add(command);
        return command;
    }
}
