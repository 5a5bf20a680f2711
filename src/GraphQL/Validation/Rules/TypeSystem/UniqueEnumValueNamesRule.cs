using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Validation.Rules.TypeSystem;

/// <summary>No two values of an enum have the same name, extensions included.</summary>
/// <remarks>Specification: 3.9 Enums.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class UniqueEnumValueNamesRule(DocumentValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<(string Type, string Value), NameNode> _known = [];

    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        switch (node)
        {
            case EnumTypeDefinitionNode definition:
                Check(definition.Name.Value, definition.Values);
                break;
            case EnumTypeExtensionNode extension:
                Check(extension.Name.Value, extension.Values);
                break;
        }

        return node is DocumentNode;
    }

    private void Check(string type, IReadOnlyList<EnumValueDefinitionNode> values)
    {
        var existing = DocumentContext.ExistingSchema?.Types.GetValueOrDefault(type) as EnumType;
        foreach (var name in values.Select(value => value.Name))
        {
            var key = (type, name.Value);
            if (existing?.Values.ContainsKey(name.Value) == true)
            {
                Report(
                    $"Enum value \"{type}.{name.Value}\" already exists in the schema. It cannot also be defined in this type extension.",
                    name);
            }
            else if (!_known.TryAdd(key, name))
            {
                Report($"Enum value \"{type}.{name.Value}\" can only be defined once.", _known[key], name);
            }
        }
    }
}
