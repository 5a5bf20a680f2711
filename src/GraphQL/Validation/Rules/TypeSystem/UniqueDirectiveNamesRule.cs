using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation.Rules.TypeSystem;

/// <summary>No two directives have the same name.</summary>
/// <remarks>Specification: 3.3 Schema.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class UniqueDirectiveNamesRule(DocumentValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        if (node is DirectiveDefinitionNode { Name: var name })
        {
            if (DocumentContext.ExistingSchema?.Directives.ContainsKey(name.Value) == true)
            {
                Report($"Directive \"@{name.Value}\" already exists in the schema. It cannot be redefined.", name);
            }
            else if (!_known.TryAdd(name.Value, name))
            {
                Report($"There can be only one directive named \"@{name.Value}\".", _known[name.Value], name);
            }
        }

        return node is DocumentNode;
    }
}
