using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Validation.Rules.Variables;

/// <summary>Variables are of input types.</summary>
/// <remarks>Specification: 5.8.2 Variables Are Input Types.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class VariablesAreInputTypesRule(ValidationContext context) : ExecutableRule(context)
{
    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        if (node is VariableDefinitionNode definition
            && TypeFromSyntax.Find(Context.Schema, definition.Type) is { IsInputType: false } type)
        {
            Report($"Variable \"${definition.Variable.Name.Value}\" cannot be non-input type \"{type}\".", definition.Type);
        }

        return true;
    }
}
