using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Utilities;

/// <summary>The type system definitions of a document, with the extensions that belong to each.</summary>
internal sealed class SchemaDocument
{
    private readonly ILookup<string, TypeExtensionNode> _typeExtensions;

    public SchemaDocument(DocumentNode document)
    {
        SchemaDefinition = document.Definitions.OfType<SchemaDefinitionNode>().LastOrDefault();
        SchemaExtensions = [.. document.Definitions.OfType<SchemaExtensionNode>()];
        TypeDefinitions = [.. document.Definitions.OfType<TypeDefinitionNode>()];
        DirectiveDefinitions = [.. document.Definitions.OfType<DirectiveDefinitionNode>()];
        _typeExtensions = document.Definitions.OfType<TypeExtensionNode>().ToLookup(node => node.Name.Value, StringComparer.Ordinal);
    }

    public SchemaDefinitionNode? SchemaDefinition { get; }

    public IReadOnlyList<SchemaExtensionNode> SchemaExtensions { get; }

    public IReadOnlyList<TypeDefinitionNode> TypeDefinitions { get; }

    public IReadOnlyList<DirectiveDefinitionNode> DirectiveDefinitions { get; }

    /// <summary>The schema definition, if there is one, and all schema extensions.</summary>
    public IReadOnlyList<SyntaxNode> SchemaNodes => SchemaDefinition is null ? SchemaExtensions : [SchemaDefinition, .. SchemaExtensions];

    /// <summary>The definitions of the root types in the schema definition and extensions.</summary>
    public IEnumerable<OperationTypeDefinitionNode> OperationTypes =>
        (SchemaDefinition?.OperationTypes ?? []).Concat(SchemaExtensions.SelectMany(node => node.OperationTypes));

    /// <summary>Gives the extensions of a type in document order.</summary>
    public IEnumerable<TypeExtensionNode> ExtensionsOf(string typeName) => _typeExtensions[typeName];
}
