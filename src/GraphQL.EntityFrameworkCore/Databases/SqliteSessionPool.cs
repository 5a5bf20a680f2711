using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Contested.GraphQL.EntityFrameworkCore.Databases;

/// <summary>
/// Keeps connections to SQLite open between requests, with their statements prepared, since preparing one takes longer than running it.
/// A service of the requests, one for each container; requests without it open a connection each.
/// </summary>
public sealed class SqliteSessionPool : IDisposable
{
    private const int MaxIdleSessions = 8;

    // Looking at the file takes a call to the system, which would be a twentieth of the time of a small request.
    private static readonly TimeSpan CheckInterval = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private readonly Stack<SqliteSession> _idle = [];
    private (string ConnectionString, DateTime Created) _database;
    private long _checked;
    private int _inUse;
    private int _mostInUse;
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
        SqliteSession? session;
        (string ConnectionString, DateTime Created) database;
        lock (_lock)
        {
            database = Identify(connection);
            while (_idle.TryPop(out session) && session.Database != database)
            {
                session.Close();
            }
        }

        session ??= new SqliteSession(new SqliteConnection(connection.ConnectionString), this) { Database = database };
        CountUse();
        return session;
    }

    /// <summary>
    /// SQLite has no asynchronous calls, so a session holds its thread while it reads. There have to be others, one for each processor, or
    /// else a request that needs no database would wait for one that reads much of it.
    /// </summary>
    private void CountUse()
    {
        lock (_lock)
        {
            if (++_inUse <= _mostInUse)
            {
                return;
            }

            _mostInUse = _inUse;
            ThreadPool.GetMinThreads(out var workers, out var completions);
            ThreadPool.SetMinThreads(Math.Max(workers, _mostInUse + Environment.ProcessorCount), completions);
        }
    }

    /// <summary>Tells a database from others, and from one whose file has been replaced under its name: sessions on the old one would go on reading that.</summary>
    private (string ConnectionString, DateTime Created) Identify(SqliteConnection connection)
    {
        if (_database.ConnectionString != connection.ConnectionString || Stopwatch.GetElapsedTime(_checked) > CheckInterval)
        {
            _database = (connection.ConnectionString, File.GetCreationTimeUtc(connection.DataSource));
            _checked = Stopwatch.GetTimestamp();
        }

        return _database;
    }

    /// <summary>Takes back a session that is not used any more.</summary>
    internal void Return(SqliteSession session, bool isUsable)
    {
        lock (_lock)
        {
            _inUse--;
            if (isUsable && !_isDisposed && _idle.Count < MaxIdleSessions)
            {
                _idle.Push(session);
                return;
            }
        }

        session.Close();
    }
}
