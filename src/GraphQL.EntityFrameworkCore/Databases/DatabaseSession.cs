namespace Contested.GraphQL.EntityFrameworkCore.Databases;

/// <summary>A connection on which the statements of a plan are run.</summary>
internal abstract class DatabaseSession : IAsyncDisposable
{
    /// <summary>Opens a session on the database of a request.</summary>
    public static ValueTask<DatabaseSession> OpenAsync(OperationContext context) =>
        SqlDialect.Of(context).OpenAsync(context.GetRequiredService<DbContext>().Database.GetDbConnection(), context.CancellationToken);

    /// <summary>Runs statements in one round trip and reads their rows.</summary>
    /// <exception cref="OperationCanceledException">The execution was cancelled, and so were the statements.</exception>
    public abstract ValueTask ReadAsync(IReadOnlyList<BoundStatement> statements, CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();
}
