using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Contested.GraphQL.EntityFrameworkCore.Databases;

/// <summary>A connection to a SQLite database that keeps its statements prepared.</summary>
internal sealed class SqliteSession : DatabaseSession
{
    private const int MaxStatements = 200;

    // What is wrong with the file, or with its disk, rather than with a statement.
    private static readonly int[] FileFailures =
        [raw.SQLITE_BUSY, raw.SQLITE_IOERR, raw.SQLITE_CORRUPT, raw.SQLITE_FULL, raw.SQLITE_CANTOPEN, raw.SQLITE_NOTADB];

    private readonly SqliteConnection _connection;
    private readonly SqliteSessionPool? _pool;
    private readonly bool _isOwn;
    private readonly Dictionary<string, (SqliteCommand Command, sqlite3_stmt Statement)> _prepared = new(StringComparer.Ordinal);
    private bool _isInTransaction;
    private bool _isBroken;

    /// <summary>Opens a session.</summary>
    /// <param name="connection">The connection; where it is open, its owner closes it and decides on transactions.</param>
    /// <param name="pool">Takes the session back; null where it is used once.</param>
    /// <exception cref="DataUnavailableException">The file cannot be opened.</exception>
    public SqliteSession(SqliteConnection connection, SqliteSessionPool? pool)
    {
        _connection = connection;
        _pool = pool;
        _isOwn = connection.State != System.Data.ConnectionState.Open;
        if (_isOwn)
        {
            Open(connection);
        }

        connection.Handle!.enable_sqlite3_next_stmt(true);
        connection.CreateFunction<string?, string?>("lower", text => text is null ? null : TextFolding.Fold(text), isDeterministic: true);
    }

    /// <summary>Which database it is of: by its connection string, and by when its file was made.</summary>
    public (string ConnectionString, DateTime Created) Database { get; init; }

    public override async ValueTask ReadAsync(IReadOnlyList<BoundStatement> statements, bool isLast, IResultMeter? meter, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var handle = _connection.Handle!;
        await using var interruption = cancellationToken.Register(() => raw.sqlite3_interrupt(handle));
        try
        {
            if (_isOwn && !_isInTransaction && !(isLast && statements.Count == 1))
            {
                Execute("BEGIN");
                _isInTransaction = true;
            }

            foreach (var statement in statements)
            {
                await ReadAsync(statement, meter, cancellationToken);
            }

            if (isLast)
            {
                EndTransaction();
            }
        }
        catch (SqliteException exception) when (FileFailures.Contains(exception.SqliteErrorCode))
        {
            _isBroken = true;
            throw new DataUnavailableException(exception);
        }
    }

    public override ValueTask DisposeAsync()
    {
        if (!_isBroken)
        {
            EndTransaction();
        }

        if (_pool is null)
        {
            Close();
        }
        else
        {
            _pool.Return(this, !_isBroken);
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Closes the connection for good.</summary>
    public void Close()
    {
        ForgetStatements();
        if (_isOwn)
        {
            _connection.Dispose();
        }
    }

    private static void Open(SqliteConnection connection)
    {
        try
        {
            connection.Open();
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw new DataUnavailableException(exception);
        }
    }

    private async ValueTask ReadAsync(BoundStatement statement, IResultMeter? meter, CancellationToken cancellationToken)
    {
        var (command, prepared) = Prepare(statement);
        try
        {
            for (var index = 0; index < statement.Values.Length; index++)
            {
                command.Parameters[index].Value = statement.Values[index];
            }

            await using var reader = command.ExecuteReader();
            await statement.ReadAsync(reader, meter, CancellationToken.None);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            throw new OperationCanceledException(exception.Message, exception, cancellationToken);
        }
        finally
        {
            // Nothing of a request stays behind: neither with the command, nor inside SQLite, which has copies.
            foreach (SqliteParameter parameter in command.Parameters)
            {
                parameter.Value = DBNull.Value;
            }

            raw.sqlite3_reset(prepared);
            raw.sqlite3_clear_bindings(prepared);
        }
    }

    private (SqliteCommand Command, sqlite3_stmt Statement) Prepare(BoundStatement statement)
    {
        if (_prepared.TryGetValue(statement.Statement.Text, out var known))
        {
            return known;
        }

        if (_prepared.Count >= MaxStatements)
        {
            ForgetStatements();
        }

        var command = _connection.CreateCommand();
        command.CommandText = statement.Statement.Text;
        for (var index = 0; index < statement.Values.Length; index++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"${index + 1}", Value = DBNull.Value });
        }

        // SQLite lists the statement that was prepared last as the first.
        command.Prepare();
        return _prepared[statement.Statement.Text] = (command, raw.sqlite3_next_stmt(_connection.Handle!, null!));
    }

    private void ForgetStatements()
    {
        foreach (var (command, _) in _prepared.Values)
        {
            command.Dispose();
        }

        _prepared.Clear();
    }

    private void EndTransaction()
    {
        if (_isInTransaction)
        {
            _isInTransaction = false;
            Execute("COMMIT");
        }
    }

    private void Execute(string sql) => SqliteException.ThrowExceptionForRC(raw.sqlite3_exec(_connection.Handle!, sql), _connection.Handle!);
}
