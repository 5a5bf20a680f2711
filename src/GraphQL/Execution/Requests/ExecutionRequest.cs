using Contested.GraphQL.Execution.Costs;
using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Execution.Requests;

/// <summary>The execution of an operation of a parsed and validated document.</summary>
/// <remarks>Specification: 6.1 Executing Requests.</remarks>
public sealed class ExecutionRequest
{
    /// <summary>The schema.</summary>
    public required Schema Schema { get; init; }

    /// <summary>The document, valid for the schema.</summary>
    public required DocumentNode Document { get; init; }

    /// <summary>Which operation of the document; may be null where it has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The variables as JSON values: null, boolean, number, string, list or dictionary. None where null.</summary>
    public IReadOnlyDictionary<string, object?>? VariableValues { get; init; }

    /// <summary>The parent of the root fields.</summary>
    public object? RootValue { get; init; }

    /// <summary>The services that resolvers may ask for.</summary>
    public IServiceProvider? Services { get; init; }

    /// <summary>What the operation may cost; null where costs do not matter.</summary>
    public CostOptions? Cost { get; init; }

    /// <summary>Whether the response tells what the operation costs, where <see cref="Cost"/> is given.</summary>
    public CostReport CostReport { get; init; }

    /// <summary>Whether the response tells in <c>extensions.plan</c> how it was got, where the operation has a plan.</summary>
    public bool PlanReport { get; init; }

    /// <summary>How many errors are reported: at least 1. Of more, the last one says that there are more. Not more than 50 are about variables.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>Is told how much memory the result takes; null where that does not matter.</summary>
    public IResultMeter? ResultMeter { get; init; }

    /// <summary>Gets what the execution comes to; null where nobody asks.</summary>
    public ExecutionRecord? Record { get; init; }

    /// <summary>Whether unexpected errors carry their exception in <c>extensions.exception</c>: for development only.</summary>
    public bool IncludeExceptionDetails { get; init; }

    /// <summary>Lets the operation wait, once it is known what it costs; null where it need not.</summary>
    internal Func<OperationCost, ValueTask>? Admission { get; init; }

    /// <summary>The document with what its executions share; null where this execution is the only one.</summary>
    internal PreparedDocument? Prepared { get; init; }
}
