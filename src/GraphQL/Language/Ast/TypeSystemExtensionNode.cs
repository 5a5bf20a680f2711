namespace Contested.GraphQL.Language.Ast;

/// <summary>An extension of the type system.</summary>
/// <remarks>Specification: 3.1 Type System Extensions.</remarks>
public abstract class TypeSystemExtensionNode : DefinitionNode;
