using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore;

/// <summary>Makes the object and interface types of definitions.</summary>
internal sealed class ComplexTypeFactory(SchemaContext context)
{
    private readonly FieldFactory _fields = new(context);

    public ComplexType Create(ComplexTypeDefinition definition)
    {
        var description = definition.ConfiguredDescription ?? context.Documentation.Summary(definition.ClrType);
        return definition.IsInterface
            ? new Types.InterfaceType(definition.Name, () => Fields(definition), () => Interfaces(definition))
            {
                Description = description,
                ResolveType = value => context.DefinitionOf(value.GetType()).Name,
            }
            : new Types.ObjectType(definition.Name, () => Fields(definition), () => Interfaces(definition)) { Description = description };
    }

    private IEnumerable<FieldDefinition> Fields(ComplexTypeDefinition definition)
    {
        var inherited = context.InterfaceOf(definition) is { } parent
            ? context.TypeOf(parent).Fields.Values
            : definition.NodeKey is null ? [] : [context.Nodes.Id];
        return inherited.Concat(definition.Fields.Select(field => _fields.Create(definition, field)));
    }

    private IEnumerable<Types.InterfaceType> Interfaces(ComplexTypeDefinition definition)
    {
        var parent = context.InterfaceOf(definition);
        if (parent is not null)
        {
            yield return (Types.InterfaceType)context.TypeOf(parent);
        }

        if ((parent ?? definition).NodeKey is not null)
        {
            yield return context.Nodes.Interface;
        }
    }
}
