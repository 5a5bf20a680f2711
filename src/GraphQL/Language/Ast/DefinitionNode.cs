namespace Contested.GraphQL.Language.Ast;

/// <summary>A definition in a document.</summary>
/// <remarks>Specification: 2.2 Document.</remarks>
public abstract class DefinitionNode : SyntaxNode;
