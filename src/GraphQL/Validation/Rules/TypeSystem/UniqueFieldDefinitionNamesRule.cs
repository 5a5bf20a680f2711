using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Validation.Rules.TypeSystem;

/// <summary>No two fields of a type have the same name, extensions included.</summary>
/// <remarks>Specification: 3.6 Objects, 3.7 Interfaces, 3.10 Input Objects.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class UniqueFieldDefinitionNamesRule(DocumentValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<(string Type, string Field), NameNode> _known = [];

    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        switch (node)
        {
            case ObjectTypeDefinitionNode type:
                Check(type.Name.Value, type.Fields.Select(field => field.Name));
                break;
            case ObjectTypeExtensionNode type:
                Check(type.Name.Value, type.Fields.Select(field => field.Name));
                break;
            case InterfaceTypeDefinitionNode type:
                Check(type.Name.Value, type.Fields.Select(field => field.Name));
                break;
            case InterfaceTypeExtensionNode type:
                Check(type.Name.Value, type.Fields.Select(field => field.Name));
                break;
            case InputObjectTypeDefinitionNode type:
                Check(type.Name.Value, type.Fields.Select(field => field.Name));
                break;
            case InputObjectTypeExtensionNode type:
                Check(type.Name.Value, type.Fields.Select(field => field.Name));
                break;
        }

        return node is DocumentNode;
    }

    private void Check(string type, IEnumerable<NameNode> names)
    {
        foreach (var name in names)
        {
            var key = (type, name.Value);
            if (Exists(type, name.Value))
            {
                Report(
                    $"Field \"{type}.{name.Value}\" already exists in the schema. It cannot also be defined in this type extension.",
                    name);
            }
            else if (!_known.TryAdd(key, name))
            {
                Report($"Field \"{type}.{name.Value}\" can only be defined once.", _known[key], name);
            }
        }
    }

    private bool Exists(string type, string field) => DocumentContext.ExistingSchema?.Types.GetValueOrDefault(type) switch
    {
        ComplexType complex => complex.Fields.ContainsKey(field),
        InputObjectType input => input.Fields.ContainsKey(field),
        _ => false,
    };
}
