namespace Contested.GraphQL.Language;

/// <summary>A reference to a type.</summary>
/// <remarks>Specification: 2.11 Type References.</remarks>
public abstract class TypeNode : SyntaxNode;
