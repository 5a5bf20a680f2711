using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;
using Contested.GraphQL.Validation.Suggestions;

namespace Contested.GraphQL.Validation.Rules.Fields;

/// <summary>Every selected field is defined by the type that it is selected on.</summary>
/// <remarks>Specification: 5.3.1 Field Selections.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class FieldsOnCorrectTypeRule(ValidationContext context) : ExecutableRule(context)
{
    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        if (node is FieldNode field && Context.Types is { ParentType: { } parent, Field: null })
        {
            Report($"Cannot query field \"{field.Name.Value}\" on type \"{parent}\".{Suggest(parent, field.Name.Value)}", field);
        }

        return true;
    }

    private string Suggest(CompositeType parent, string fieldName)
    {
        if (!Context.Suggestions)
        {
            return string.Empty;
        }

        var types = new FieldOwnerSuggestions(Context.Schema).Find(parent, fieldName);
        return types.Count > 0
            ? DidYouMean.Format(types, "to use an inline fragment on")
            : DidYouMean.Format(SuggestionList.Create(fieldName, (parent as ComplexType)?.Fields.Keys ?? []));
    }
}
