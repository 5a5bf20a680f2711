using System.Collections.Concurrent;
using System.Data.Common;
using Contested.Api.Persistence;
using Contested.GraphQL.Types;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Contested.Api.Tests.Hosting;

/// <summary>Writes down the SQL that is sent to the database, but for the question which version it has, which comes now and then.</summary>
internal sealed class StatementLog : DbCommandInterceptor, IExecutionObserver
{
    private readonly ConcurrentQueue<SentStatement> _statements = [];

    /// <summary>Gives the statements since the last call, in order, and forgets them.</summary>
    public IReadOnlyList<string> Take() => [.. TakeWithParameters().Select(statement => statement.Sql)];

    /// <summary>Gives the statements since the last call with their parameters, in order, and forgets them.</summary>
    public IReadOnlyList<SentStatement> TakeWithParameters()
    {
        var taken = new List<SentStatement>();
        while (_statements.TryDequeue(out var statement))
        {
            taken.Add(statement);
        }

        return taken;
    }

    /// <inheritdoc />
    public void OnExecuted(ExecutionRecord record)
    {
        foreach (var statement in record.Statements)
        {
            _statements.Enqueue(new SentStatement(statement.IsComplete ? statement.Text : $"failed: {statement.Text}", null));
        }
    }

    /// <inheritdoc />
    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        if (!command.CommandText.Contains(ServedDataset.Comment, StringComparison.Ordinal))
        {
            _statements.Enqueue(SentStatement.Of(command));
        }

        return result;
    }

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        new(ReaderExecuting(command, eventData, result));

    /// <inheritdoc />
    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result)
    {
        _statements.Enqueue(SentStatement.Of(command));
        return result;
    }

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) =>
        new(ScalarExecuting(command, eventData, result));

    /// <inheritdoc />
    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        _statements.Enqueue(SentStatement.Of(command));
        return result;
    }

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        new(NonQueryExecuting(command, eventData, result));
}
