using Contested.GraphQL.Execution.Costs;
using Contested.GraphQL.Execution.Plans;
using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Execution.Requests;

/// <summary>An operation of a document with all that its executions share.</summary>
internal sealed class PreparedOperation(OperationDefinitionNode operation, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, PlanCache? plans)
{
    public OperationDefinitionNode Operation { get; } = operation;

    public IReadOnlyDictionary<string, FragmentDefinitionNode> Fragments { get; } = fragments;

    /// <summary>The plans of the operation; null where it is always executed field by field.</summary>
    public PlanCache? Plans { get; } = plans;

    /// <summary>What is known of the cost of the operation.</summary>
    public KnownCost Cost { get; } = new();

    public OperationContext CreateContext(
        ExecutionRequest request,
        IReadOnlyDictionary<string, object?> variables,
        CancellationToken cancellationToken) => new()
        {
            Schema = request.Schema,
            Operation = Operation,
            Fragments = Fragments,
            Variables = variables,
            RootValue = request.RootValue,
            Services = request.Services,
            PlanReport = request.PlanReport,
            MaxErrors = request.MaxErrors,
            ResultMeter = request.ResultMeter,
            Record = request.Record,
            IncludeExceptionDetails = request.IncludeExceptionDetails,
            CancellationToken = cancellationToken,
        };
}
