using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;
using Contested.GraphQL.Validation.Suggestions;

namespace Contested.GraphQL.Validation.Rules.Fragments;

/// <summary>Every type that is referred to exists.</summary>
/// <remarks>Specification: 5.5.1.2 Fragment Spread Type Existence, and 3.4 Types.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class KnownTypeNamesRule(DocumentValidationContext context) : ValidationRule(context)
{
    private static readonly string[] StandardNames =
    [
        .. SpecifiedScalars.All.Select(type => type.Name),
        .. IntrospectionTypes.All.Select(type => type.Name),
    ];

    private readonly HashSet<string> _known =
    [
        .. context.ExistingSchema?.Types.Keys ?? [],
        .. context.Document.Definitions.OfType<TypeDefinitionNode>().Select(definition => definition.Name.Value),
    ];

    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        if (node is NamedTypeNode reference && !_known.Contains(reference.Name.Value))
        {
            Check(reference);
        }

        return true;
    }

    private void Check(NamedTypeNode reference)
    {
        var name = reference.Name.Value;
        var isTypeSystem = DocumentContext.Ancestors is [_, TypeSystemDefinitionNode or TypeSystemExtensionNode, ..];
        if (isTypeSystem && StandardNames.Contains(name))
        {
            return;
        }

        var suggestions = DocumentContext.Suggestions
            ? SuggestionList.Create(name, isTypeSystem ? [.. StandardNames, .. _known] : _known)
            : [];
        Report($"Unknown type \"{name}\".{DidYouMean.Format(suggestions)}", reference);
    }
}
