namespace Contested.GraphQL.Language.Ast;

/// <summary>A reference to a type.</summary>
/// <remarks>Specification: 2.11 Type References.</remarks>
public abstract class TypeNode : SyntaxNode;
