using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation.Rules.TypeSystem;

/// <summary>No two arguments of a field or directive have the same name.</summary>
/// <remarks>Specification: 3.6.1 Field Arguments, 3.13 Directives.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class UniqueArgumentDefinitionNamesRule(DocumentValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        switch (node)
        {
            case DirectiveDefinitionNode directive:
                Check($"@{directive.Name.Value}", directive.Arguments);
                break;
            case ObjectTypeDefinitionNode type:
                Check(type.Name.Value, type.Fields);
                break;
            case ObjectTypeExtensionNode type:
                Check(type.Name.Value, type.Fields);
                break;
            case InterfaceTypeDefinitionNode type:
                Check(type.Name.Value, type.Fields);
                break;
            case InterfaceTypeExtensionNode type:
                Check(type.Name.Value, type.Fields);
                break;
        }

        return node is DocumentNode;
    }

    private void Check(string type, IReadOnlyList<FieldDefinitionNode> fields)
    {
        foreach (var field in fields)
        {
            Check($"{type}.{field.Name.Value}", field.Arguments);
        }
    }

    private void Check(string owner, IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        var names = arguments.Select(argument => argument.Name);
        foreach (var group in names.GroupBy(name => name.Value, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
        {
            Report($"Argument \"{owner}({group.Key}:)\" can only be defined once.", group);
        }
    }
}
