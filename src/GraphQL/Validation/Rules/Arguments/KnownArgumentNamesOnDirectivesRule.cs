using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;
using Contested.GraphQL.Validation.Suggestions;

namespace Contested.GraphQL.Validation.Rules.Arguments;

/// <summary>Every argument of a directive is defined by it.</summary>
/// <remarks>Specification: 5.4.1 Argument Names.</remarks>
/// <param name="context">The document under validation.</param>
public class KnownArgumentNamesOnDirectivesRule(DocumentValidationContext context) : ValidationRule(context)
{
    private Dictionary<string, IReadOnlyList<string>> Arguments => field ??= IndexArguments(DocumentContext);

    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        if (node is not DirectiveNode directive)
        {
            return true;
        }

        var name = directive.Name.Value;
        if (Arguments.TryGetValue(name, out var known))
        {
            foreach (var argument in directive.Arguments.Where(argument => !known.Contains(argument.Name.Value)))
            {
                var argumentName = argument.Name.Value;
                Report($"Unknown argument \"{argumentName}\" on directive \"@{name}\".{Suggest(argumentName, known)}", argument);
            }
        }

        return false;
    }

    private protected string Suggest(string name, IEnumerable<string> known) =>
        DocumentContext.Suggestions ? DidYouMean.Format(SuggestionList.Create(name, known)) : string.Empty;

    private static Dictionary<string, IReadOnlyList<string>> IndexArguments(DocumentValidationContext context)
    {
        var index = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var directive in context.ExistingSchema?.Directives.Values ?? SpecifiedDirectives.All)
        {
            index[directive.Name] = [.. directive.Arguments.Keys];
        }

        foreach (var definition in context.Document.Definitions.OfType<DirectiveDefinitionNode>())
        {
            index[definition.Name.Value] = [.. definition.Arguments.Select(argument => argument.Name.Value)];
        }

        return index;
    }
}
