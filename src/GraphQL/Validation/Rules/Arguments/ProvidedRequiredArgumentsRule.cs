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

        foreach (var argument in definition.Required)
        {
            if (!IsGiven(argument.Name, field))
            {
                Report(
                    $"Field \"{definition.Name}\" argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was not provided.",
                    field);
            }
        }
    }

    private static bool IsGiven(string name, FieldNode field)
    {
        foreach (var argument in field.Arguments)
        {
            if (argument.Name.Value == name)
            {
                return true;
            }
        }

        return false;
    }
}
