using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation.Rules.Operations;

/// <summary>No two operations have the same name.</summary>
/// <remarks>Specification: 5.2.2.1 Operation Name Uniqueness.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class UniqueOperationNamesRule(ValidationContext context) : ExecutableRule(context)
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        if (node is OperationDefinitionNode { Name: { } name } && !_known.TryAdd(name.Value, name))
        {
            Report($"There can be only one operation named \"{name.Value}\".", _known[name.Value], name);
        }

        return node is DocumentNode;
    }
}
