using System.Diagnostics;

namespace Contested.GraphQL.EntityFrameworkCore.Databases;

/// <summary>Runs statements and records what they came to.</summary>
internal static class RecordedReading
{
    /// <summary>Runs statements in one round trip, reads their rows, and adds them to the record of the execution and to its trace.</summary>
    /// <param name="session">Where they are run.</param>
    /// <param name="statements">The statements.</param>
    /// <param name="isLast">Whether the session runs no others.</param>
    /// <param name="context">The execution.</param>
    /// <exception cref="OperationCanceledException">The execution was cancelled, and so were the statements.</exception>
    public static async ValueTask ReadAsync(
        this DatabaseSession session, IReadOnlyList<BoundStatement> statements, bool isLast, OperationContext context)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            await session.ReadAsync(statements, isLast, context.ResultMeter, context.CancellationToken);
        }
        finally
        {
            if (context.Record is { } record)
            {
                Record(record, statements, start, context);
            }
        }
    }

    private static void Record(ExecutionRecord record, IReadOnlyList<BoundStatement> statements, long start, OperationContext context)
    {
        var now = Stopwatch.GetTimestamp();
        foreach (var statement in statements)
        {
            var isComplete = statement.Rows.ReadAt > 0;
            var end = isComplete ? statement.Rows.ReadAt : now;
            var executed = new ExecutedStatement(statement.Statement.Text, statement.Rows.Count, Stopwatch.GetElapsedTime(start, end), isComplete);
            record.Add(executed);
            if (StatementActivity.IsOn)
            {
                StatementActivity.Write(
                    statement.Statement, executed, SqlDialect.Of(context).SystemName, DateTimeOffset.UtcNow - Stopwatch.GetElapsedTime(end, now));
            }

            if (!isComplete)
            {
                // Those behind it were not run.
                return;
            }

            start = end;
        }
    }
}
