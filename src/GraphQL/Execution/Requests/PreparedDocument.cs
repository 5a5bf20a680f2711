using Contested.GraphQL.Execution.Plans;
using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Execution.Requests;

/// <summary>A document as far as it can be dealt with before a request: parsed and validated, or what is wrong with it.</summary>
internal sealed class PreparedDocument
{
    private readonly List<PreparedOperation> _operations = [];

    /// <summary>Prepares a document.</summary>
    /// <param name="document">The document; null where it could not be parsed.</param>
    /// <param name="errors">What is wrong with it; empty where it can be executed.</param>
    /// <param name="planner">Plans its operations; null where they are executed field by field.</param>
    public PreparedDocument(DocumentNode? document, IReadOnlyList<GraphQLError> errors, OperationPlanner? planner = null)
    {
        Document = document;
        Errors = errors;
        var fragments = new Dictionary<string, FragmentDefinitionNode>(StringComparer.Ordinal);
        foreach (var fragment in document?.Definitions.OfType<FragmentDefinitionNode>() ?? [])
        {
            fragments.TryAdd(fragment.Name.Value, fragment);
        }

        foreach (var operation in document?.Definitions.OfType<OperationDefinitionNode>() ?? [])
        {
            var plans = planner is null || operation.Operation is not OperationType.Query ? null : new PlanCache(planner);
            _operations.Add(new PreparedOperation(operation, fragments, plans));
        }
    }

    /// <summary>The document; null where it could not be parsed.</summary>
    public DocumentNode? Document { get; }

    /// <summary>What is wrong with the document; empty where it can be executed.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>How many fields its operations select together, their fragments expanded.</summary>
    public long Fields { get; init; }

    /// <summary>How many plans the operation with most of them has.</summary>
    public int Plans => _operations.Count == 0 ? 0 : _operations.Max(operation => operation.Plans?.Count ?? 0);

    /// <summary>The operations of the document.</summary>
    public IReadOnlyList<PreparedOperation> Operations => _operations;

    /// <summary>Gives the operation with a name, or the only one where no name is given; null where there is none such.</summary>
    public PreparedOperation? Find(string? operationName) =>
        operationName is null
            ? _operations is [var only] ? only : null
            : _operations.Find(candidate => candidate.Operation.Name?.Value == operationName);
}
