using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation.Rules.TypeSystem;

/// <summary>A schema has at most one root type for each kind of operation.</summary>
/// <remarks>Specification: 3.3.1 Root Operation Types.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class UniqueOperationTypesRule(DocumentValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<OperationType, OperationTypeDefinitionNode> _known = [];

    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        var operationTypes = node switch
        {
            SchemaDefinitionNode definition => definition.OperationTypes,
            SchemaExtensionNode extension => extension.OperationTypes,
            _ => [],
        };
        foreach (var operationType in operationTypes)
        {
            Check(operationType);
        }

        return node is DocumentNode;
    }

    private void Check(OperationTypeDefinitionNode operationType)
    {
        var operation = operationType.Operation.ToString().ToLowerInvariant();
        if (DocumentContext.ExistingSchema?.GetRootType(operationType.Operation) is not null)
        {
            Report($"Type for {operation} already defined in the schema. It cannot be redefined.", operationType);
        }
        else if (!_known.TryAdd(operationType.Operation, operationType))
        {
            Report($"There can be only one {operation} type in schema.", _known[operationType.Operation], operationType);
        }
    }
}
