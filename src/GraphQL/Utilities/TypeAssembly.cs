using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Utilities;

/// <summary>Makes types of their definitions and extensions.</summary>
internal sealed class TypeAssembly(
    SchemaDocument document,
    TypeReferences references,
    MemberAssembly members,
    SchemaBuilderOptions options)
{
    public NamedType Assemble(TypeDefinitionNode node) => node switch
    {
        ScalarTypeDefinitionNode scalar => AssembleScalar(scalar),
        ObjectTypeDefinitionNode objectType => AssembleObject(objectType),
        InterfaceTypeDefinitionNode interfaceType => AssembleInterface(interfaceType),
        UnionTypeDefinitionNode union => AssembleUnion(union),
        EnumTypeDefinitionNode enumType => AssembleEnum(enumType),
        InputObjectTypeDefinitionNode input => AssembleInputObject(input),
        _ => throw new ArgumentException($"{node.Kind} is not the definition of a type.", nameof(node)),
    };

    private ScalarType AssembleScalar(ScalarTypeDefinitionNode node)
    {
        var coercion = options.Scalars.FirstOrDefault(scalar => scalar.Name == node.Name.Value) ?? new ScalarType(node.Name.Value);
        var urls = ExtensionsOf<ScalarTypeExtensionNode>(node)
            .Select(extension => extension.Directives)
            .Prepend(node.Directives)
            .Select(AppliedDirectives.SpecifiedByUrl);
        return new ScalarType(node.Name.Value)
        {
            Description = node.Description?.Value ?? coercion.Description,
            SpecifiedByUrl = urls.LastOrDefault(url => url is not null) ?? coercion.SpecifiedByUrl,
            Serialize = coercion.Serialize,
            ParseValue = coercion.ParseValue,
            ParseLiteral = coercion.ParseLiteral,
            Cost = AppliedDirectives.Cost(node.Directives.Concat(ExtensionsOf<ScalarTypeExtensionNode>(node).SelectMany(extension => extension.Directives))),
            SyntaxNodes = NodesOf<ScalarTypeExtensionNode>(node),
        };
    }

    private ObjectType AssembleObject(ObjectTypeDefinitionNode node)
    {
        var name = node.Name.Value;
        var extensions = ExtensionsOf<ObjectTypeExtensionNode>(node);
        var fields = node.Fields.Concat(extensions.SelectMany(extension => extension.Fields));
        var interfaces = node.Interfaces.Concat(extensions.SelectMany(extension => extension.Interfaces));
        return new ObjectType(
            name,
            () => fields.Select(field => members.AssembleField(name, field)),
            () => references.Resolve<InterfaceType>(interfaces, other => DescribeNoInterface(name, other)))
        {
            Description = node.Description?.Value,
            Cost = AppliedDirectives.Cost(node.Directives.Concat(ExtensionsOf<ObjectTypeExtensionNode>(node).SelectMany(extension => extension.Directives))),
            SyntaxNodes = NodesOf<ObjectTypeExtensionNode>(node),
        };
    }

    private InterfaceType AssembleInterface(InterfaceTypeDefinitionNode node)
    {
        var name = node.Name.Value;
        var extensions = ExtensionsOf<InterfaceTypeExtensionNode>(node);
        var fields = node.Fields.Concat(extensions.SelectMany(extension => extension.Fields));
        var interfaces = node.Interfaces.Concat(extensions.SelectMany(extension => extension.Interfaces));
        return new InterfaceType(
            name,
            () => fields.Select(field => members.AssembleField(name, field)),
            () => references.Resolve<InterfaceType>(interfaces, other => DescribeNoInterface(name, other)))
        {
            Description = node.Description?.Value,
            ResolveType = options.TypeResolvers.GetValueOrDefault(name),
            SyntaxNodes = NodesOf<InterfaceTypeExtensionNode>(node),
        };
    }

    private UnionType AssembleUnion(UnionTypeDefinitionNode node)
    {
        var name = node.Name.Value;
        var types = node.Types.Concat(ExtensionsOf<UnionTypeExtensionNode>(node).SelectMany(extension => extension.Types));
        return new UnionType(
            name,
            () => references.Resolve<ObjectType>(types, other => $"Union type {name} can only include Object types, it cannot include {other}."))
        {
            Description = node.Description?.Value,
            ResolveType = options.TypeResolvers.GetValueOrDefault(name),
            SyntaxNodes = NodesOf<UnionTypeExtensionNode>(node),
        };
    }

    private EnumType AssembleEnum(EnumTypeDefinitionNode node)
    {
        var values = node.Values.Concat(ExtensionsOf<EnumTypeExtensionNode>(node).SelectMany(extension => extension.Values));
        return new EnumType(node.Name.Value, values.Select(MemberAssembly.AssembleEnumValue))
        {
            Description = node.Description?.Value,
            Cost = AppliedDirectives.Cost(node.Directives.Concat(ExtensionsOf<EnumTypeExtensionNode>(node).SelectMany(extension => extension.Directives))),
            SyntaxNodes = NodesOf<EnumTypeExtensionNode>(node),
        };
    }

    private InputObjectType AssembleInputObject(InputObjectTypeDefinitionNode node)
    {
        var fields = node.Fields.Concat(ExtensionsOf<InputObjectTypeExtensionNode>(node).SelectMany(extension => extension.Fields));
        return new InputObjectType(node.Name.Value, () => fields.Select(members.AssembleInputValue))
        {
            Description = node.Description?.Value,
            IsOneOf = AppliedDirectives.IsOneOf(node.Directives),
            SyntaxNodes = NodesOf<InputObjectTypeExtensionNode>(node),
        };
    }

    private List<T> ExtensionsOf<T>(TypeDefinitionNode node)
        where T : TypeExtensionNode => [.. document.ExtensionsOf(node.Name.Value).OfType<T>()];

    private List<SyntaxNode> NodesOf<T>(TypeDefinitionNode node)
        where T : TypeExtensionNode => [node, .. ExtensionsOf<T>(node)];

    private static string DescribeNoInterface(string name, NamedType other) =>
        $"Type {name} must only implement Interface types, it cannot implement {other}.";
}
