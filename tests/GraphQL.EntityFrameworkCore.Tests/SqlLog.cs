namespace Contested.GraphQL.EntityFrameworkCore.Tests;

/// <summary>The statements of requests whose plans do not fail.</summary>
internal sealed class SqlLog : IExecutionObserver
{
    public List<string> Statements { get; } = [];

    /// <summary>Why valid operations had no plan.</summary>
    public List<string> Unplanned { get; } = [];

    public void OnExecuted(ExecutionRecord record)
    {
        if (record.PlanFailure is { } failure)
        {
            throw new InvalidOperationException("The plan failed.", failure);
        }

        Statements.AddRange(record.Statements.Where(statement => statement.IsComplete).Select(statement => statement.Text));
        if (record.Unplanned is { } reason)
        {
            Unplanned.Add(reason);
        }
    }
}
