using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation.Rules.Documents;

/// <summary>An executable document holds operations and fragments only.</summary>
/// <remarks>Specification: 5.1.1 Executable Definitions.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class ExecutableDefinitionsRule(ValidationContext context) : ExecutableRule(context)
{
    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        foreach (var definition in ((DocumentNode)node).Definitions.Where(definition => definition is not ExecutableDefinitionNode))
        {
            Report($"The {Describe(definition)} definition is not executable.", definition);
        }

        return false;
    }

    private static string Describe(DefinitionNode definition) => definition switch
    {
        TypeDefinitionNode type => $"\"{type.Name.Value}\"",
        TypeExtensionNode type => $"\"{type.Name.Value}\"",
        DirectiveDefinitionNode directive => $"\"{directive.Name.Value}\"",
        _ => "schema",
    };
}
