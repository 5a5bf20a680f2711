using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Validation.Suggestions;

namespace Contested.GraphQL.Validation.Rules.TypeSystem;

/// <summary>Every type that is extended exists, and is of the kind that the extension says.</summary>
/// <remarks>Specification: 3.4.3 Type Extensions.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class PossibleTypeExtensionsRule(DocumentValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, TypeDefinitionNode> _defined = IndexDefined(context);

    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        if (node is TypeExtensionNode extension)
        {
            Check(extension);
        }

        return node is DocumentNode;
    }

    private static Dictionary<string, TypeDefinitionNode> IndexDefined(DocumentValidationContext context)
    {
        var index = new Dictionary<string, TypeDefinitionNode>(StringComparer.Ordinal);
        foreach (var definition in context.Document.Definitions.OfType<TypeDefinitionNode>())
        {
            index[definition.Name.Value] = definition;
        }

        return index;
    }

    private void Check(TypeExtensionNode extension)
    {
        var name = extension.Name.Value;
        var definition = _defined.GetValueOrDefault(name);
        var existing = DocumentContext.ExistingSchema?.Types.GetValueOrDefault(name);
        if (definition is null && existing is null)
        {
            IEnumerable<string> known = [.. _defined.Keys, .. DocumentContext.ExistingSchema?.Types.Keys ?? []];
            var suggestions = DocumentContext.Suggestions ? SuggestionList.Create(name, known) : [];
            Report(
                $"Cannot extend type \"{name}\" because it is not defined.{DidYouMean.Format(suggestions)}",
                extension.Name);
        }
        else if ((definition is null ? TypeKindNames.Of(existing!) : TypeKindNames.Of(definition)) != TypeKindNames.Of(extension))
        {
            Report(
                $"Cannot extend non-{TypeKindNames.Of(extension)} type \"{name}\".",
                definition is null ? [extension] : [definition, extension]);
        }
    }
}
