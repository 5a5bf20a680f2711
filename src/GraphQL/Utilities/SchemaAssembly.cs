using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Utilities;

/// <summary>Puts a schema together from the definitions of a valid document.</summary>
internal sealed class SchemaAssembly
{
    private static readonly Dictionary<string, NamedType> BuiltInTypes =
        SpecifiedScalars.All.Concat(IntrospectionTypes.All).ToDictionary(type => type.Name, StringComparer.Ordinal);

    private readonly SchemaDocument _document;
    private readonly List<GraphQLError> _errors;
    private readonly OrderedDictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly MemberAssembly _members;

    public SchemaAssembly(SchemaDocument document, SchemaBuilderOptions options, List<GraphQLError> errors)
    {
        _document = document;
        _errors = errors;
        var references = new TypeReferences(FindType, errors);
        _members = new MemberAssembly(references, options);
        var types = new TypeAssembly(document, references, _members, options);
        foreach (var definition in document.TypeDefinitions)
        {
            var name = definition.Name.Value;
            _types[name] = BuiltInTypes.GetValueOrDefault(name) ?? types.Assemble(definition);
        }
    }

    /// <summary>Gives the schema; what does not fit together is among the errors and left out or replaced.</summary>
    public Schema Assemble()
    {
        var directives = _document.DirectiveDefinitions.Select(_members.AssembleDirective).ToList();
        return new Schema(
            FindRoot(OperationType.Query),
            FindRoot(OperationType.Mutation),
            FindRoot(OperationType.Subscription),
            _types.Values,
            [.. directives, .. SpecifiedDirectives.All.Where(specified => directives.All(directive => directive.Name != specified.Name))])
        {
            Description = _document.SchemaDefinition?.Description?.Value,
            SyntaxNodes = _document.SchemaNodes,
        };
    }

    private NamedType FindType(string name) => BuiltInTypes.GetValueOrDefault(name) ?? _types[name];

    private ObjectType? FindRoot(OperationType operation)
    {
        var explicitNode = _document.OperationTypes.LastOrDefault(node => node.Operation == operation)?.Type;
        var name = _document.SchemaDefinition is null && _types.ContainsKey(operation.ToString()) ? operation.ToString() : explicitNode?.Name.Value;
        var type = name is null ? null : FindType(name);
        if (type is null or ObjectType)
        {
            return (ObjectType?)type;
        }

        var suffix = operation == OperationType.Query ? "" : " if provided";
        _errors.Add(new GraphQLError(
            $"{operation} root type must be Object type{suffix}, it cannot be {type}.",
            null,
            explicitNode ?? type.SyntaxNodes[0]));
        return null;
    }
}
