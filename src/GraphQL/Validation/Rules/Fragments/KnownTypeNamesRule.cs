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

    private readonly HashSet<string> _defined = [.. context.Document.Definitions.OfType<TypeDefinitionNode>().Select(definition => definition.Name.Value)];

    private IEnumerable<string> Known => (DocumentContext.ExistingSchema?.Types.Keys ?? []).Union(_defined);

    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        if (node is NamedTypeNode reference && !IsKnown(reference.Name.Value))
        {
            Check(reference);
        }

        return true;
    }

    private bool IsKnown(string name) => DocumentContext.ExistingSchema?.Types.ContainsKey(name) == true || _defined.Contains(name);

    private void Check(NamedTypeNode reference)
    {
        var name = reference.Name.Value;
        var isTypeSystem = DocumentContext.Ancestors is [_, TypeSystemDefinitionNode or TypeSystemExtensionNode, ..];
        if (isTypeSystem && StandardNames.Contains(name))
        {
            return;
        }

        var suggestions = DocumentContext.Suggestions
            ? SuggestionList.Create(name, isTypeSystem ? StandardNames.Concat(Known) : Known)
            : [];
        Report($"Unknown type \"{name}\".{DidYouMean.Format(suggestions)}", reference);
    }
}
