using System.Diagnostics;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.Telemetry;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.AspNetCore.Operations;

/// <summary>Measures operations.</summary>
internal sealed class OperationMetrics(ServerMetrics metrics, OperationNames names) : IExecutionObserver
{
    private const string Name = "graphql.operation.name";

    /// <inheritdoc />
    public void OnExecuted(ExecutionRecord record)
    {
        // Whoever listens, listens to all. What is refused is counted where it is answered.
        if (!metrics.Duration.Enabled || record.Exception is RequestRefusedException)
        {
            return;
        }

        Count(record);
        var name = KeyValuePair.Create(Name, (object?)names.Of(record));
        metrics.Duration.Record(record.Duration.TotalSeconds, new TagList { name, { "graphql.operation.type", TypeOf(record) } });
        if (record.FieldCost is { } fieldCost)
        {
            metrics.FieldCost.Record(fieldCost, name);
            metrics.TypeCost.Record(record.TypeCost!.Value, name);
        }

        if (record.Statements.Count > 0)
        {
            metrics.Statements.Add(record.Statements.Count, name);
            metrics.Rows.Add(record.Statements.Sum(statement => (long)statement.Rows), name);
        }
    }

    private void Count(ExecutionRecord record)
    {
        metrics.Documents.Add(1, KeyValuePair.Create("result", (object?)(record.IsDocumentKnown ? "hit" : "miss")));
        if (record.Plan is not PlanUse.None)
        {
            metrics.Plans.Add(1, KeyValuePair.Create("result", (object?)(record.Plan is PlanUse.Hit ? "hit" : "miss")));
        }

        if (record.Unplanned is { } reason)
        {
            metrics.Unplanned.Add(1, KeyValuePair.Create("reason", (object?)reason));
        }

        if (record.PlanFailure is not null)
        {
            metrics.PlanFailures.Add(1);
        }

        foreach (var code in record.Errors.Select(error => error.Code).Distinct())
        {
            metrics.OnError(code);
        }
    }

    private static string TypeOf(ExecutionRecord record) => record.Operation?.Operation.ToString().ToLowerInvariant() ?? "none";
}
