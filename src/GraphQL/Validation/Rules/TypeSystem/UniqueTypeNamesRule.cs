using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation.Rules.TypeSystem;

/// <summary>No two types have the same name.</summary>
/// <remarks>Specification: 3.3 Schema.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class UniqueTypeNamesRule(DocumentValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        if (node is TypeDefinitionNode { Name: var name })
        {
            if (DocumentContext.ExistingSchema?.Types.ContainsKey(name.Value) == true)
            {
                Report($"Type \"{name.Value}\" already exists in the schema. It cannot also be defined in this type definition.", name);
            }
            else if (!_known.TryAdd(name.Value, name))
            {
                Report($"There can be only one type named \"{name.Value}\".", _known[name.Value], name);
            }
        }

        return node is DocumentNode;
    }
}
