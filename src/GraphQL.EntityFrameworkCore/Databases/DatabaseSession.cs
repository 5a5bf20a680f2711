namespace Contested.GraphQL.EntityFrameworkCore.Databases;

/// <summary>A connection on which the statements of an operation are run. All that it reads is of one version of the data.</summary>
internal abstract class DatabaseSession : IAsyncDisposable
{
    /// <summary>Opens a session on the database of a request.</summary>
    /// <exception cref="DataUnavailableException">The database cannot be reached.</exception>
    public static ValueTask<DatabaseSession> OpenAsync(OperationContext context) => SqlDialect.Of(context).OpenAsync(context);

    /// <summary>Runs statements in one round trip and reads their rows.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="isLast">Whether the session runs no others.</param>
    /// <param name="meter">Is told how much memory the rows take; null where that does not matter.</param>
    /// <param name="cancellationToken">Cancels the statements.</param>
    /// <exception cref="OperationCanceledException">The execution was cancelled, and so were the statements.</exception>
    /// <exception cref="DataUnavailableException">The database does not answer, or has lost the connection.</exception>
    public abstract ValueTask ReadAsync(IReadOnlyList<BoundStatement> statements, bool isLast, IResultMeter? meter, CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();
}
