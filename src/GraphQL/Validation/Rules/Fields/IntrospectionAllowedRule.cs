using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Validation.Rules.Fields;

/// <summary>Where <see cref="ValidationOptions.Introspection"/> is off, nothing asks for the schema. <c>__typename</c> stays.</summary>
/// <remarks>Specification: 4 Introspection, which leaves it to a service whom it tells its schema.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class IntrospectionAllowedRule(ValidationContext context) : ExecutableRule(context)
{
    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        if (Context.Options.Introspection
            || node is not FieldNode field
            || (field.Name.Value != MetaFields.Schema.Name && field.Name.Value != MetaFields.Type.Name))
        {
            return true;
        }

        Context.Report(CreateError(
            $"Introspection is switched off on this server, so \"{field.Name.Value}\" cannot be selected; \"__typename\" can.",
            ErrorCodes.IntrospectionDisabled,
            field));
        return false;
    }
}
