using Contested.GraphQL.Language;

namespace Contested.GraphQL.Execution;

/// <summary>A document as far as it can be dealt with before a request: parsed and validated, or what is wrong with it.</summary>
internal sealed class PreparedDocument(DocumentNode? document, IReadOnlyList<GraphQLError> errors)
{
    /// <summary>The document; null where it could not be parsed.</summary>
    public DocumentNode? Document { get; } = document;

    /// <summary>What is wrong with the document; empty where it can be executed.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; } = errors;

    /// <summary>Gives the operation with a name, or the only one where no name is given; null where there is none such.</summary>
    public OperationDefinitionNode? Find(string? operationName)
    {
        var operations = Document!.Definitions.OfType<OperationDefinitionNode>();
        return operationName is null
            ? operations.Take(2).ToList() is [var only] ? only : null
            : operations.FirstOrDefault(operation => operation.Name?.Value == operationName);
    }
}
