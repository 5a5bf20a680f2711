namespace Contested.GraphQL.Language.Ast;

/// <summary>A literal or a variable.</summary>
/// <remarks>Specification: 2.9 Input Values.</remarks>
public abstract class ValueNode : SyntaxNode;
