using Contested.GraphQL.Execution.Costs;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Execution.Requests;

/// <summary>A request as a client sends it.</summary>
/// <remarks>Specification: 6.1 Executing Requests.</remarks>
public sealed class GraphQLRequest
{
    /// <summary>The document.</summary>
    public required string Query { get; init; }

    /// <summary>Which operation of the document; may be null where it has only one. The empty string is taken for null.</summary>
    /// <remarks>GraphQL over HTTP, 5.3 GET, says so of requests by GET; it is so for all, as no operation has an empty name.</remarks>
    public string? OperationName { get; init => field = value is "" ? null : value; }

    /// <summary>The variables as JSON values: null, boolean, number, string, list or dictionary. None where null.</summary>
    public IReadOnlyDictionary<string, object?>? Variables { get; init; }

    /// <summary>Whether the document is one of the application's own rather than a client's, so that metrics may call the operation by its name.</summary>
    public bool IsInternal { get; init; }

    /// <summary>Whether only a query may be executed, as with GET.</summary>
    public bool QueriesOnly { get; init; }

    /// <summary>Whether the response tells what the operation costs; by default it does not.</summary>
    public CostReport CostReport { get; set; }

    /// <summary>Whether the response tells in <c>extensions.plan</c> how it was got, where the operation has a plan; by default it does not.</summary>
    public bool PlanReport { get; set; }

    /// <summary>Is told how much memory the result takes; null where that does not matter.</summary>
    public IResultMeter? ResultMeter { get; set; }

    /// <summary>The turn that the operation waits for before it is executed; null where it need not wait.</summary>
    public IExecutionTurn? Turn { get; set; }

    /// <summary>The services that resolvers may ask for.</summary>
    public IServiceProvider? Services { get; init; }
}
