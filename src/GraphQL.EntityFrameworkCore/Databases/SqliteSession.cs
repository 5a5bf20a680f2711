using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Contested.GraphQL.EntityFrameworkCore.Databases;

/// <summary>A connection to a SQLite database that keeps its statements prepared.</summary>
internal sealed class SqliteSession : DatabaseSession
{
    // Preparing a statement takes longer than running it, so sessions stay open with theirs, a few for each database.
    private const int MaxIdleSessions = 8;
    private const int MaxStatements = 200;

    private static readonly ConcurrentDictionary<string, ConcurrentBag<SqliteSession>> Idle = new(StringComparer.Ordinal);

    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);
    private readonly bool _isPooled;

    private SqliteSession(SqliteConnection connection, bool isPooled)
    {
        _connection = connection;
        _isPooled = isPooled;
    }

    /// <summary>Opens a session.</summary>
    /// <param name="connection">A connection to the database; used itself where it is open, as one to a database in memory is.</param>
    public static DatabaseSession Open(SqliteConnection connection)
    {
        if (connection.State == System.Data.ConnectionState.Open)
        {
            GiveFolding(connection);
            return new SqliteSession(connection, isPooled: false);
        }

        if (Idle.TryGetValue(connection.ConnectionString, out var sessions) && sessions.TryTake(out var session))
        {
            return session;
        }

        var opened = new SqliteConnection(connection.ConnectionString);
        opened.Open();
        GiveFolding(opened);
        return new SqliteSession(opened, isPooled: true);
    }

    public override async ValueTask ReadAsync(IReadOnlyList<BoundStatement> statements, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var handle = _connection.Handle!;
        await using var interruption = cancellationToken.Register(() => raw.sqlite3_interrupt(handle));
        foreach (var statement in statements)
        {
            try
            {
                var command = Prepare(statement);
                await using var reader = command.ExecuteReader();
                await statement.ReadAsync(reader, CancellationToken.None);
            }
            catch (SqliteException exception) when (exception.SqliteErrorCode == raw.SQLITE_INTERRUPT)
            {
                throw new OperationCanceledException(exception.Message, exception, cancellationToken);
            }
        }
    }

    public override ValueTask DisposeAsync()
    {
        if (!_isPooled)
        {
            foreach (var command in _commands.Values)
            {
                command.Dispose();
            }

            return ValueTask.CompletedTask;
        }

        var sessions = Idle.GetOrAdd(_connection.ConnectionString, _ => []);
        if (sessions.Count < MaxIdleSessions)
        {
            sessions.Add(this);
            return ValueTask.CompletedTask;
        }

        return _connection.DisposeAsync();
    }

    private static void GiveFolding(SqliteConnection connection) =>
        connection.CreateFunction<string?, string?>("lower", text => text is null ? null : TextFolding.Fold(text), isDeterministic: true);

    private SqliteCommand Prepare(BoundStatement statement)
    {
        if (!_commands.TryGetValue(statement.Statement.Text, out var command))
        {
            if (_commands.Count >= MaxStatements)
            {
                foreach (var known in _commands.Values)
                {
                    known.Dispose();
                }

                _commands.Clear();
            }

            command = _connection.CreateCommand();
            command.CommandText = statement.Statement.Text;
            for (var index = 0; index < statement.Values.Length; index++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = $"${index + 1}" });
            }

            _commands[statement.Statement.Text] = command;
        }

        for (var index = 0; index < statement.Values.Length; index++)
        {
            command.Parameters[index].Value = statement.Values[index];
        }

        return command;
    }
}
