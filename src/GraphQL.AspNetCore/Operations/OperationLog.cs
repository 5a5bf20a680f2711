using System.Globalization;
using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.Types;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Contested.GraphQL.AspNetCore.Operations;

/// <summary>Logs operations that are slow or have no plan, and in detail all statements. Values are in none of it.</summary>
internal sealed partial class OperationLog(
    OperationNames names, IOptions<OperationTelemetryOptions> options, ILogger<OperationLog> logger) : IExecutionObserver
{
    /// <inheritdoc />
    public void OnExecuted(ExecutionRecord record)
    {
        if (record.Unplanned is { } reason)
        {
            LogUnplanned(reason);
        }

        if (record.PlanFailure is { } failure)
        {
            LogFailed(failure);
        }

        var slow = options.Value.SlowOperation;
        if (slow > TimeSpan.Zero && record.Duration >= slow)
        {
            LogSlow(NameOf(record), record.Duration.TotalMilliseconds, record.FieldCost ?? 0, record.Plan, Describe(record.Statements));
        }
        else if (logger.IsEnabled(LogLevel.Debug))
        {
            LogExecuted(NameOf(record), record.Duration.TotalMilliseconds, Describe(record.Statements));
        }
    }

    // A trusted document by its own name, and any other operation by the one that it has.
    private string NameOf(ExecutionRecord record) =>
        names.Of(record) is var name && name != OperationNames.Other ? name : record.Operation?.Name?.Value ?? "without a name";

    private static string Describe(IReadOnlyList<ExecutedStatement> statements) =>
        statements.Count == 0 ? "No statements." : string.Join("; ", statements.Select(Describe));

    private static string Describe(ExecutedStatement statement) => string.Create(
        CultureInfo.InvariantCulture,
        $"{statement.Rows} rows in {statement.Duration.TotalMilliseconds:0.0} ms{(statement.IsComplete ? null : ", not to the end")}: {statement.Text}");

    [LoggerMessage(Level = LogLevel.Warning, Message = "A valid operation has no plan and was executed field by field: {Reason}")]
    private partial void LogUnplanned(string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A plan failed. The operation is executed field by field instead.")]
    private partial void LogFailed(Exception exception);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "A slow operation ({Operation}) took {Milliseconds:0} ms. Field cost: {FieldCost}. Plan: {Plan}. {Statements}")]
    private partial void LogSlow(string operation, double milliseconds, double fieldCost, PlanUse plan, string statements);

    [LoggerMessage(Level = LogLevel.Debug, Message = "An operation ({Operation}) took {Milliseconds:0.0} ms. {Statements}")]
    private partial void LogExecuted(string operation, double milliseconds, string statements);
}
