using Contested.GraphQL.Execution.Costs;
using Contested.GraphQL.Execution.Plans;
using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Values;

namespace Contested.GraphQL.Execution.Requests;

/// <summary>Executes operations of valid documents.</summary>
/// <remarks>Specification: 6 Execution. Subscriptions are not supported.</remarks>
public static class Executor
{
    private const int MaxVariableErrors = 50;

    /// <summary>Executes an operation.</summary>
    /// <param name="request">What to execute.</param>
    /// <param name="cancellationToken">Signals that the client has gone or the time is up.</param>
    /// <returns>The response; what is wrong with the request or fails in a resolver is an error in it.</returns>
    /// <exception cref="OperationCanceledException">The execution was cancelled.</exception>
    public static async ValueTask<ExecutionResult> ExecuteAsync(ExecutionRequest request, CancellationToken cancellationToken = default)
    {
        var document = request.Prepared ?? new PreparedDocument(request.Document, []);
        if (document.Find(request.OperationName) is not { } prepared)
        {
            return new ExecutionResult([NotFound(document, request.OperationName)]);
        }

        var operation = prepared.Operation;
        request.Record?.Operation = operation;
        var rootType = request.Schema.GetRootType(operation.Operation);
        if (rootType is null || operation.Operation is OperationType.Subscription)
        {
            var kind = operation.Operation.ToString().ToLowerInvariant();
            var message = rootType is null
                ? $"Schema is not configured to execute {kind} operation."
                : "Subscriptions are not supported by this server; send a query instead.";
            return new ExecutionResult([new GraphQLError(message, ErrorCodes.OperationNotSupported, operation)]);
        }

        var coercion = new VariableCoercion(request.Schema, Math.Min(request.MaxErrors, MaxVariableErrors));
        var variables = coercion.Coerce(operation.VariableDefinitions, request.VariableValues ?? new Dictionary<string, object?>());
        if (coercion.Errors.Count > 0)
        {
            return new ExecutionResult(coercion.Errors);
        }

        var context = prepared.CreateContext(request, variables, cancellationToken);
        return request.Cost is null
            ? await new PlannedExecution(context, prepared.Plans?.Get(context)).ExecuteAsync(rootType)
            : await new CostedExecution(context, request.Cost, request.CostReport, prepared.Cost, prepared.Plans, request.Admission).ExecuteAsync(rootType);
    }

    private static GraphQLError NotFound(PreparedDocument document, string? operationName) => new(
        operationName is not null
            ? $"Unknown operation named \"{operationName}\"."
            : document.Operations.Count == 0
                ? "Must provide an operation."
                : "Must provide operation name if query contains multiple operations.",
        ErrorCodes.OperationResolutionFailed);
}
