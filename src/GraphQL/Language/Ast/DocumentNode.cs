namespace Contested.GraphQL.Language.Ast;

/// <summary>A whole document: executable definitions, type system definitions, or both.</summary>
/// <remarks>Specification: 2.2 Document.</remarks>
public sealed class DocumentNode : SyntaxNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.Document;

    /// <summary>The definitions, in document order; never empty.</summary>
    public IReadOnlyList<DefinitionNode> Definitions { get; init; } = [];

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => Definitions;
}

/// <summary>A definition in a document.</summary>
/// <remarks>Specification: 2.2 Document.</remarks>
public abstract class DefinitionNode : SyntaxNode;

/// <summary>A definition of the type system.</summary>
/// <remarks>Specification: 3 Type System.</remarks>
public abstract class TypeSystemDefinitionNode : DefinitionNode;

/// <summary>An extension of the type system.</summary>
/// <remarks>Specification: 3.1 Type System Extensions.</remarks>
public abstract class TypeSystemExtensionNode : DefinitionNode;
