using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Databases;

/// <summary>A connection on which the statements of a plan are run.</summary>
internal abstract class DatabaseSession : IAsyncDisposable
{
    /// <summary>Opens a session on the database of a context.</summary>
    public static ValueTask<DatabaseSession> OpenAsync(DbContext context, CancellationToken cancellationToken)
    {
        var connection = context.Database.GetDbConnection();
        return connection is SqliteConnection sqlite
            ? new ValueTask<DatabaseSession>(SqliteSession.Open(sqlite))
            : BatchSession.OpenAsync(connection, cancellationToken);
    }

    /// <summary>Runs statements in one round trip and reads their rows.</summary>
    /// <exception cref="OperationCanceledException">The execution was cancelled, and so were the statements.</exception>
    public abstract ValueTask ReadAsync(IReadOnlyList<BoundStatement> statements, CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();
}
