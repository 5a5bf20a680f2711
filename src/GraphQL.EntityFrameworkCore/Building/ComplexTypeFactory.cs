namespace Contested.GraphQL.EntityFrameworkCore.Building;

/// <summary>Makes the object and interface types of definitions.</summary>
internal sealed class ComplexTypeFactory(SchemaParts parts)
{
    private readonly FieldFactory _fields = new(parts);

    public ComplexType Create(ComplexTypeDefinition definition)
    {
        var description = definition.ConfiguredDescription ?? parts.Model.Documentation.Summary(definition.ClrType);
        return definition.IsInterface
            ? new InterfaceType(definition.Name, () => Fields(definition), () => Interfaces(definition))
            {
                Description = description,
                ResolveType = value => parts.Model.DefinitionOf(value.GetType()).Name,
            }
            : new ObjectType(definition.Name, () => Fields(definition), () => Interfaces(definition)) { Description = description };
    }

    private IEnumerable<FieldDefinition> Fields(ComplexTypeDefinition definition)
    {
        var inherited = parts.Model.InterfaceOf(definition) is { } parent
            ? parts.TypeOf(parent).Fields.Values
            : definition.NodeKey is null ? [] : [parts.Nodes.Id];
        return inherited.Concat(definition.Fields.Select(field => _fields.Create(definition, field)));
    }

    private IEnumerable<InterfaceType> Interfaces(ComplexTypeDefinition definition)
    {
        var parent = parts.Model.InterfaceOf(definition);
        if (parent is not null)
        {
            yield return (InterfaceType)parts.TypeOf(parent);
        }

        if ((parent ?? definition).NodeKey is not null)
        {
            yield return parts.Nodes.Interface;
        }
    }
}
