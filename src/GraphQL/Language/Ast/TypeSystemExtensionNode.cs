namespace Contested.GraphQL.Language;

/// <summary>An extension of the type system.</summary>
/// <remarks>Specification: 3.1 Type System Extensions.</remarks>
public abstract class TypeSystemExtensionNode : DefinitionNode;
