namespace Contested.GraphQL.Language.Ast;

/// <summary>The definition of a named type.</summary>
/// <remarks>Specification: 3.4 Types.</remarks>
public abstract class TypeDefinitionNode : TypeSystemDefinitionNode
{
    /// <summary>The name of the type.</summary>
    public abstract NameNode Name { get; init; }

    /// <summary>The directives applied to the type, in document order.</summary>
    public abstract IReadOnlyList<DirectiveNode> Directives { get; init; }
}
