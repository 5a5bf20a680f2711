using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation.Rules.Arguments;

/// <summary>No argument is given twice.</summary>
/// <remarks>Specification: 5.4.2 Argument Uniqueness.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class UniqueArgumentNamesRule(DocumentValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        var arguments = node switch
        {
            FieldNode field => field.Arguments,
            DirectiveNode directive => directive.Arguments,
            _ => [],
        };
        var names = arguments.Select(argument => argument.Name);
        foreach (var group in names.GroupBy(name => name.Value, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
        {
            Report($"There can be only one argument named \"{group.Key}\".", group);
        }

        return true;
    }
}
