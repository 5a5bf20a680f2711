using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Contested.GraphQL.EntityFrameworkCore.Sources;

/// <summary>
/// Interrupts statements of SQLite when their request is cancelled. SQLite runs inside the process, and its provider looks at
/// a token only before a statement.
/// </summary>
public sealed class SqliteCancellationInterceptor : DbCommandInterceptor
{
    private readonly ConditionalWeakTable<DbCommand, IDisposable> _registrations = [];

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        Watch(command, cancellationToken);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<object> result,
        CancellationToken cancellationToken = default)
    {
        Watch(command, cancellationToken);
        return base.ScalarExecutingAsync(command, eventData, result, cancellationToken);
    }

    /// <inheritdoc />
    public override ValueTask<object?> ScalarExecutedAsync(
        DbCommand command,
        CommandExecutedEventData eventData,
        object? result,
        CancellationToken cancellationToken = default)
    {
        Release(command);
        return base.ScalarExecutedAsync(command, eventData, result, cancellationToken);
    }

    /// <inheritdoc />
    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Release(command);
        return base.CommandFailedAsync(command, eventData, cancellationToken);
    }

    /// <inheritdoc />
    public override ValueTask<InterceptionResult> DataReaderClosingAsync(DbCommand command, DataReaderClosingEventData eventData, InterceptionResult result)
    {
        Release(command);
        return base.DataReaderClosingAsync(command, eventData, result);
    }

    /// <inheritdoc />
    public override InterceptionResult DataReaderDisposing(DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
    {
        Release(command);
        return base.DataReaderDisposing(command, eventData, result);
    }

    private void Watch(DbCommand command, CancellationToken cancellationToken)
    {
        if (cancellationToken.CanBeCanceled && command.Connection is SqliteConnection { Handle: { } handle })
        {
            _registrations.AddOrUpdate(command, cancellationToken.Register(() => raw.sqlite3_interrupt(handle)));
        }
    }

    // Waits for an interruption under way, so it cannot hit the next statement of the connection.
    private void Release(DbCommand command)
    {
        if (_registrations.TryGetValue(command, out var registration))
        {
            registration.Dispose();
            _registrations.Remove(command);
        }
    }
}
