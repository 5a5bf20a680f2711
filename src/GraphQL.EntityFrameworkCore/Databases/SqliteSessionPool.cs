using Microsoft.Data.Sqlite;

namespace Contested.GraphQL.EntityFrameworkCore.Databases;

/// <summary>
/// Keeps connections to SQLite open between requests, with their statements prepared, since preparing one takes longer than running it.
/// A service of the requests, one for each container; requests without it open a connection each.
/// </summary>
public sealed class SqliteSessionPool : IDisposable
{
    private const int MaxIdleSessions = 8;

    private readonly Lock _lock = new();
    private readonly Stack<SqliteSession> _idle = [];
    private bool _isDisposed;

    /// <summary>Closes all connections; those in use are closed when their requests are over.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _isDisposed = true;
            while (_idle.TryPop(out var session))
            {
                session.Close();
            }
        }
    }

    /// <summary>Gives a session on the database of a connection, which is not open.</summary>
    internal SqliteSession Take(SqliteConnection connection)
    {
        // A file that was replaced under its name is another database; sessions on the old one would go on reading that.
        var database = (connection.ConnectionString, File.GetCreationTimeUtc(connection.DataSource));
        lock (_lock)
        {
            while (_idle.TryPop(out var session))
            {
                if (session.Database == database)
                {
                    return session;
                }

                session.Close();
            }
        }

        return new SqliteSession(new SqliteConnection(connection.ConnectionString), this) { Database = database };
    }

    /// <summary>Takes back a session that is not used any more.</summary>
    internal void Return(SqliteSession session)
    {
        lock (_lock)
        {
            if (!_isDisposed && _idle.Count < MaxIdleSessions)
            {
                _idle.Push(session);
                return;
            }
        }

        session.Close();
    }
}
