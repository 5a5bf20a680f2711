using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types.Validation;

/// <summary>Finds the nodes that errors belong to. There are none for what was made by code.</summary>
internal static class DefinitionNodes
{
    /// <summary>Gives the definition of a type, without its extensions.</summary>
    public static SyntaxNode? Definition(this NamedType type) => type.SyntaxNodes.FirstOrDefault(node => node is TypeDefinitionNode);

    /// <summary>Gives the places where a type, or an extension of it, says that it implements an interface.</summary>
    public static IEnumerable<SyntaxNode> ImplementsNodes(this ComplexType type, InterfaceType implemented) =>
        type.SyntaxNodes.SelectMany(InterfacesOf).Where(node => node.Name.Value == implemented.Name);

    /// <summary>Gives the places where a union, or an extension of it, names a member.</summary>
    public static IEnumerable<SyntaxNode> MemberNodes(this UnionType union, ObjectType member) =>
        union.SyntaxNodes.SelectMany(MembersOf).Where(node => node.Name.Value == member.Name);

    /// <summary>Gives the place where an element is deprecated.</summary>
    public static SyntaxNode? DeprecatedNode(IReadOnlyList<DirectiveNode>? directives) =>
        directives?.FirstOrDefault(directive => directive.Name.Value == SpecifiedDirectives.Deprecated.Name);

    private static IReadOnlyList<NamedTypeNode> InterfacesOf(SyntaxNode node) => node switch
    {
        ObjectTypeDefinitionNode definition => definition.Interfaces,
        ObjectTypeExtensionNode extension => extension.Interfaces,
        InterfaceTypeDefinitionNode definition => definition.Interfaces,
        InterfaceTypeExtensionNode extension => extension.Interfaces,
        _ => [],
    };

    private static IReadOnlyList<NamedTypeNode> MembersOf(SyntaxNode node) => node switch
    {
        UnionTypeDefinitionNode definition => definition.Types,
        UnionTypeExtensionNode extension => extension.Types,
        _ => [],
    };
}
