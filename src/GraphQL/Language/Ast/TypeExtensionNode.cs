namespace Contested.GraphQL.Language.Ast;

/// <summary>The extension of a named type.</summary>
/// <remarks>Specification: 3.4.3 Type Extensions.</remarks>
public abstract class TypeExtensionNode : TypeSystemExtensionNode
{
    /// <summary>The name of the extended type.</summary>
    public abstract NameNode Name { get; init; }

    /// <summary>The directives the extension applies, in document order.</summary>
    public abstract IReadOnlyList<DirectiveNode> Directives { get; init; }
}
