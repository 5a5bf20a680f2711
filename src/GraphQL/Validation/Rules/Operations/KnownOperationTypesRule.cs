using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation.Rules.Operations;

/// <summary>The schema has a root type for each kind of operation in the document.</summary>
/// <remarks>Specification: 5.2.1.1 Operation Type Existence.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class KnownOperationTypesRule(ValidationContext context) : ExecutableRule(context)
{
    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        if (node is OperationDefinitionNode operation && Context.Schema.GetRootType(operation.Operation) is null)
        {
            Report($"The {operation.Operation.ToString().ToLowerInvariant()} operation is not supported by the schema.", operation);
        }

        return node is DocumentNode;
    }
}
