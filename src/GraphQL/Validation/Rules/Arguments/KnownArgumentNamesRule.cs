using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation.Rules.Arguments;

/// <summary>Every argument of a field or directive is defined by it.</summary>
/// <remarks>Specification: 5.4.1 Argument Names.</remarks>
public sealed class KnownArgumentNamesRule : KnownArgumentNamesOnDirectivesRule
{
    private readonly TypeInfo _types;

    /// <summary>Makes the rule for a document.</summary>
    /// <param name="context">The document under validation.</param>
    public KnownArgumentNamesRule(ValidationContext context)
        : base(context) => _types = context.Types;

    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        if (node is ArgumentNode argument && _types is { Argument: null, Field: { } field, ParentType: { } parent })
        {
            var name = argument.Name.Value;
            Report($"Unknown argument \"{name}\" on field \"{parent}.{field.Name}\".{Suggest(name, field.Arguments.Keys)}", argument);
        }

        return base.Enter(node);
    }
}
