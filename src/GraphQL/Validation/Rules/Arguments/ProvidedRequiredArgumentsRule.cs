using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation.Rules.Arguments;

/// <summary>Every required argument of a field or directive is given.</summary>
/// <remarks>Specification: 5.4.3 Required Arguments.</remarks>
public sealed class ProvidedRequiredArgumentsRule : ProvidedRequiredArgumentsOnDirectivesRule
{
    private readonly TypeInfo _types;

    /// <summary>Makes the rule for a document.</summary>
    /// <param name="context">The document under validation.</param>
    public ProvidedRequiredArgumentsRule(ValidationContext context)
        : base(context) => _types = context.Types;

    /// <inheritdoc />
    public override void Leave(SyntaxNode node)
    {
        base.Leave(node);
        if (node is not FieldNode field || _types.Field is not { } definition)
        {
            return;
        }

        var given = field.Arguments.Select(argument => argument.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var argument in definition.Arguments.Values.Where(argument => argument.IsRequired && !given.Contains(argument.Name)))
        {
            Report(
                $"Field \"{definition.Name}\" argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was not provided.",
                field);
        }
    }
}
