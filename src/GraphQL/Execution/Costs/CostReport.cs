namespace Contested.GraphQL.Execution.Costs;

/// <summary>Whether a response tells what its operation costs, in <c>extensions.operationCost</c>.</summary>
public enum CostReport
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>It does, beside the data.</summary>
    Report,

    /// <summary>It does, and the operation is not executed.</summary>
    Validate,
}
