using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Validation.Rules.Arguments;

/// <summary>Every required argument of a directive is given.</summary>
/// <remarks>Specification: 5.4.3 Required Arguments.</remarks>
/// <param name="context">The document under validation.</param>
public class ProvidedRequiredArgumentsOnDirectivesRule(DocumentValidationContext context) : ValidationRule(context)
{
    // Most documents have no directives, and need none of this.
    private Dictionary<string, IReadOnlyList<(string Name, string Type)>> Required => field ??= IndexRequired(DocumentContext);

    /// <inheritdoc />
    public override void Leave(SyntaxNode node)
    {
        if (node is not DirectiveNode directive || !Required.TryGetValue(directive.Name.Value, out var required))
        {
            return;
        }

        foreach (var (name, type) in required.Where(argument => directive.Arguments.All(given => given.Name.Value != argument.Name)))
        {
            Report(
                $"Directive \"@{directive.Name.Value}\" argument \"{name}\" of type \"{type}\" is required, but it was not provided.",
                directive);
        }
    }

    private static Dictionary<string, IReadOnlyList<(string Name, string Type)>> IndexRequired(DocumentValidationContext context)
    {
        var index = new Dictionary<string, IReadOnlyList<(string Name, string Type)>>(StringComparer.Ordinal);
        foreach (var directive in context.ExistingSchema?.Directives.Values ?? SpecifiedDirectives.All)
        {
            index[directive.Name] =
            [
                .. directive.Arguments.Values
                    .Where(argument => argument.IsRequired)
                    .Select(argument => (argument.Name, argument.Type.ToString()!)),
            ];
        }

        foreach (var definition in context.Document.Definitions.OfType<DirectiveDefinitionNode>())
        {
            index[definition.Name.Value] =
            [
                .. definition.Arguments
                    .Where(argument => argument is { Type: NonNullTypeNode, DefaultValue: null })
                    .GroupBy(argument => argument.Name.Value, StringComparer.Ordinal)
                    .Select(sameName => (sameName.Key, Printer.Print(sameName.Last().Type))),
            ];
        }

        return index;
    }
}
