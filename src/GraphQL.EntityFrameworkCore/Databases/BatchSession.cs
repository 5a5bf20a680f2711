using System.Data;

namespace Contested.GraphQL.EntityFrameworkCore.Databases;

/// <summary>A connection to a server that takes several statements in one round trip.</summary>
internal sealed class BatchSession : DatabaseSession
{
    // A transaction that takes one snapshot, begun and ended in the round trips of the statements themselves.
    private const string Begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    private const string End = "COMMIT";

    private readonly DbConnection _connection;
    private readonly DatabaseAvailability? _availability;
    private readonly bool _isOwn;
    private AnsweringServer? _server;
    private Task _work = Task.CompletedTask;
    private bool _isInTransaction;

    private BatchSession(DbConnection connection, DatabaseAvailability? availability, bool isOwn) =>
        (_connection, _availability, _isOwn) = (connection, availability, isOwn);

    /// <summary>Opens a session.</summary>
    /// <param name="connection">Tells the database; where it is open, the session uses it, and its owner decides on transactions.</param>
    /// <param name="availability">Knows whether the database answers; null where nobody does.</param>
    /// <param name="cancellationToken">Cancels the opening.</param>
    /// <exception cref="DataUnavailableException">The database cannot be reached.</exception>
    public static async ValueTask<DatabaseSession> OpenAsync(DbConnection connection, DatabaseAvailability? availability, CancellationToken cancellationToken)
    {
        if (connection.State == ConnectionState.Open)
        {
            return new BatchSession(connection, availability, isOwn: false);
        }

        // Work that is given up goes on for a while, when the request and its context are over.
        var own = (DbConnection)((ICloneable)connection).Clone();
        var session = new BatchSession(own, availability, isOwn: true);
        try
        {
            await session.WorkAsync(token => own.OpenAsync(token), cancellationToken);
            session._server = availability?.OnConnected(own.DataSource);
            return session;
        }
        catch (Exception exception)
        {
            await session.DisposeAsync();
            throw exception is DbException ? new DataUnavailableException(exception) : exception;
        }
    }

    public override async ValueTask ReadAsync(IReadOnlyList<BoundStatement> statements, bool isLast, IResultMeter? meter, CancellationToken cancellationToken)
    {
        try
        {
            await WorkAsync(token => ReadBatchAsync(statements, isLast, meter, token), cancellationToken);
        }
        catch (DbException exception) when (IsLost(exception) && !cancellationToken.IsCancellationRequested)
        {
            throw new DataUnavailableException(exception);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        if (!_isOwn)
        {
            return;
        }

        // After a failure, closing the connection rolls the transaction back.
        if (_work.IsCompleted)
        {
            await _connection.DisposeAsync();
        }
        else
        {
            _ = _work.ContinueWith(_ => _connection.Dispose(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    private async ValueTask WorkAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        if (_availability is null)
        {
            await work(cancellationToken);
        }
        else
        {
            await _availability.WaitAsync(token => _work = work(token), _server, cancellationToken);
        }
    }

    private async Task ReadBatchAsync(IReadOnlyList<BoundStatement> statements, bool isLast, IResultMeter? meter, CancellationToken cancellationToken)
    {
        await using var batch = _connection.CreateBatch();

        // One statement reads one version by itself.
        if (_isOwn && !_isInTransaction && !(isLast && statements.Count == 1))
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

    // The states of class 57P are those of a server that ends, has crashed, or is starting.
    private static bool IsLost(DbException exception) => exception.IsTransient || exception.SqlState is ['5', '7', 'P', ..];

    private static DbBatchCommand Add(DbBatch batch, string sql)
    {
        var command = batch.CreateBatchCommand();
        command.CommandText = sql;
        batch.BatchCommands.Add(command);
        return command;
    }
}
