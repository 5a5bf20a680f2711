using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Tests.Fuzzing;

/// <summary>Makes up definitions and extensions of the type system that follow the grammar.</summary>
internal sealed class RandomDefinitions(Random random)
{
    private readonly RandomValues _values = new(random);

    public DefinitionNode Definition() => random.Next(15) switch
    {
        0 => new SchemaDefinitionNode { Description = _values.Description(), Directives = Directives(), OperationTypes = OperationTypes() },
        1 => new ScalarTypeDefinitionNode { Description = _values.Description(), Name = _values.Name(), Directives = Directives() },
        2 => new ObjectTypeDefinitionNode
        {
            Description = _values.Description(),
            Name = _values.Name(),
            Interfaces = Interfaces(),
            Directives = Directives(),
            Fields = _values.Many(4, Field),
        },
        3 => new InterfaceTypeDefinitionNode
        {
            Description = _values.Description(),
            Name = _values.Name(),
            Interfaces = Interfaces(),
            Directives = Directives(),
            Fields = _values.Many(4, Field),
        },
        4 => new UnionTypeDefinitionNode
        {
            Description = _values.Description(),
            Name = _values.Name(),
            Directives = Directives(),
            Types = _values.Many(4, _values.NamedType),
        },
        5 => new EnumTypeDefinitionNode
        {
            Description = _values.Description(),
            Name = _values.Name(),
            Directives = Directives(),
            Values = _values.Many(4, EnumValue),
        },
        6 => new InputObjectTypeDefinitionNode
        {
            Description = _values.Description(),
            Name = _values.Name(),
            Directives = Directives(),
            Fields = _values.Many(4, InputValue),
        },
        7 => new DirectiveDefinitionNode
        {
            Description = _values.Description(),
            Name = _values.Name(),
            Arguments = _values.Many(3, InputValue),
            IsRepeatable = random.Next(2) == 0,
            Locations = _values.Some(3, () => new NameNode { Value = Locations[random.Next(Locations.Count)] }),
        },
        8 => new SchemaExtensionNode { Directives = Directives(), OperationTypes = OperationTypes() },
        9 => new ScalarTypeExtensionNode { Name = _values.Name(), Directives = [Directive(), .. Directives()] },
        10 => new ObjectTypeExtensionNode
        {
            Name = _values.Name(),
            Interfaces = Interfaces(),
            Directives = Directives(),
            Fields = _values.Some(3, Field),
        },
        11 => new InterfaceTypeExtensionNode
        {
            Name = _values.Name(),
            Interfaces = Interfaces(),
            Directives = Directives(),
            Fields = _values.Some(3, Field),
        },
        12 => new UnionTypeExtensionNode { Name = _values.Name(), Directives = Directives(), Types = _values.Some(3, _values.NamedType) },
        13 => new EnumTypeExtensionNode { Name = _values.Name(), Directives = Directives(), Values = _values.Some(3, EnumValue) },
        _ => new InputObjectTypeExtensionNode { Name = _values.Name(), Directives = Directives(), Fields = _values.Some(3, InputValue) },
    };

    private static IReadOnlyList<string> Locations { get; } =
        [.. Enum.GetValues<DirectiveLocation>().Select(location => location.ToSpecificationName())];

    private List<DirectiveNode> Directives() => _values.Directives(isConstant: true);

    private DirectiveNode Directive() => new() { Name = _values.Name(), Arguments = _values.Arguments(isConstant: true) };

    private List<NamedTypeNode> Interfaces() => _values.Many(3, _values.NamedType);

    private List<OperationTypeDefinitionNode> OperationTypes() => _values.Some(3, () => new OperationTypeDefinitionNode
    {
        Operation = (OperationType)random.Next(3),
        Type = _values.NamedType(),
    });

    private FieldDefinitionNode Field() => new()
    {
        Description = _values.Description(),
        Name = _values.Name(),
        Arguments = _values.Many(3, InputValue),
        Type = _values.Type(3),
        Directives = Directives(),
    };

    private InputValueDefinitionNode InputValue() => new()
    {
        Description = _values.Description(),
        Name = _values.Name(),
        Type = _values.Type(3),
        DefaultValue = random.Next(2) == 0 ? _values.Value(3, isConstant: true) : null,
        Directives = Directives(),
    };

    private EnumValueDefinitionNode EnumValue() => new()
    {
        Description = _values.Description(),
        Name = _values.Name(),
        Directives = Directives(),
    };
}
