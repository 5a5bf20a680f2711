namespace Contested.GraphQL.Types;

/// <summary>Is told what each request came to, for metrics and logs. All that are among the services of a request are told.</summary>
public interface IExecutionObserver
{
    /// <summary>A request has been served, or refused by the engine, or its execution has ended with an exception.</summary>
    /// <param name="record">What it came to.</param>
    void OnExecuted(ExecutionRecord record);
}
