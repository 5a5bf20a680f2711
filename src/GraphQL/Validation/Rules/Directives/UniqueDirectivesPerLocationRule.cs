using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Validation.Rules.Directives;

/// <summary>A directive that is not repeatable is used once at a place.</summary>
/// <remarks>Specification: 5.7.3 Directives Are Unique per Location.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class UniqueDirectivesPerLocationRule(DocumentValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, DirectiveNode> _ofSchema = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, DirectiveNode>> _ofTypes = new(StringComparer.Ordinal);

    private Dictionary<string, bool> Repeatable => field ??= IndexRepeatable(DocumentContext);

    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        switch (node)
        {
            case SchemaDefinitionNode schema:
                Check(schema.Directives, _ofSchema);
                break;
            case SchemaExtensionNode schema:
                Check(schema.Directives, _ofSchema);
                break;
            case TypeDefinitionNode type:
                Check(type.Directives, OfType(type.Name.Value));
                break;
            case TypeExtensionNode type:
                Check(type.Directives, OfType(type.Name.Value));
                break;
            default:
                if (DirectivesOf(node) is { Count: > 1 } directives)
                {
                    Check(directives, new(StringComparer.Ordinal));
                }

                break;
        }

        return true;
    }

    private static IReadOnlyList<DirectiveNode> DirectivesOf(SyntaxNode node) => node switch
    {
        SelectionNode selection => selection.Directives,
        ExecutableDefinitionNode definition => definition.Directives,
        VariableDefinitionNode definition => definition.Directives,
        FieldDefinitionNode definition => definition.Directives,
        InputValueDefinitionNode definition => definition.Directives,
        EnumValueDefinitionNode definition => definition.Directives,
        _ => [],
    };

    private static Dictionary<string, bool> IndexRepeatable(DocumentValidationContext context)
    {
        var index = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var directive in context.ExistingSchema?.Directives.Values ?? SpecifiedDirectives.All)
        {
            index[directive.Name] = directive.IsRepeatable;
        }

        foreach (var definition in context.Document.Definitions.OfType<DirectiveDefinitionNode>())
        {
            index[definition.Name.Value] = definition.IsRepeatable;
        }

        return index;
    }

    private void Check(IReadOnlyList<DirectiveNode> directives, Dictionary<string, DirectiveNode> seen)
    {
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (Repeatable.TryGetValue(name, out var repeatable) && !repeatable && !seen.TryAdd(name, directive))
            {
                Report($"The directive \"@{name}\" can only be used once at this location.", seen[name], directive);
            }
        }
    }

    private Dictionary<string, DirectiveNode> OfType(string name)
    {
        if (!_ofTypes.TryGetValue(name, out var seen))
        {
            _ofTypes[name] = seen = new(StringComparer.Ordinal);
        }

        return seen;
    }
}
