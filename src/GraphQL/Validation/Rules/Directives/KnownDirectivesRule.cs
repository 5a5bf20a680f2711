using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Validation.Rules.Directives;

/// <summary>Every directive is defined, for the place where it is used.</summary>
/// <remarks>Specification: 5.7.1 Directives Are Defined, 5.7.2 Directives Are in Valid Locations.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class KnownDirectivesRule(DocumentValidationContext context) : ValidationRule(context)
{
    private Dictionary<string, IReadOnlyList<string>> Locations => field ??= IndexLocations(DocumentContext);

    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        if (node is not DirectiveNode directive)
        {
            return true;
        }

        var name = directive.Name.Value;
        if (!Locations.TryGetValue(name, out var locations))
        {
            Report($"Unknown directive \"@{name}\".", directive);
        }
        else if (DirectivePlace.Find(DocumentContext.Ancestors) is { } place && !locations.Contains(place.ToSpecificationName()))
        {
            Report($"Directive \"@{name}\" may not be used on {place.ToSpecificationName()}.", directive);
        }

        return true;
    }

    private static Dictionary<string, IReadOnlyList<string>> IndexLocations(DocumentValidationContext context)
    {
        var index = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var directive in context.ExistingSchema?.Directives.Values ?? SpecifiedDirectives.All)
        {
            index[directive.Name] = [.. directive.Locations.Select(location => location.ToSpecificationName())];
        }

        foreach (var definition in context.Document.Definitions.OfType<DirectiveDefinitionNode>())
        {
            index[definition.Name.Value] = [.. definition.Locations.Select(location => location.Value)];
        }

        return index;
    }
}
