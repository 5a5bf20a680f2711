namespace Contested.GraphQL.Language.Ast;

/// <summary>A definition of the type system.</summary>
/// <remarks>Specification: 3 Type System.</remarks>
public abstract class TypeSystemDefinitionNode : DefinitionNode;
