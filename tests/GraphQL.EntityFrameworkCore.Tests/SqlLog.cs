namespace Contested.GraphQL.EntityFrameworkCore.Tests;

/// <summary>The statements of a request.</summary>
internal sealed class SqlLog : IStatementObserver
{
    public List<string> Statements { get; } = [];

    /// <summary>Why valid operations had no plan.</summary>
    public List<string> Unplanned { get; } = [];

    public void OnExecuted(string sql, int rows) => Statements.Add(sql);

    public void OnFailed(Exception exception) => throw new InvalidOperationException("The plan failed.", exception);
}
