using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation.Rules.Operations;

/// <summary>An operation without a name is the only operation of its document.</summary>
/// <remarks>Specification: 5.2.3.1 Lone Anonymous Operation.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class LoneAnonymousOperationRule(ValidationContext context) : ExecutableRule(context)
{
    private int _operations;

    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        switch (node)
        {
            case DocumentNode document:
                _operations = document.Definitions.OfType<OperationDefinitionNode>().Count();
                return true;
            case OperationDefinitionNode { Name: null } when _operations > 1:
                Report("This anonymous operation must be the only defined operation.", node);
                return false;
            default:
                return false;
        }
    }
}
