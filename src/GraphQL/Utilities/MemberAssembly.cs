using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Utilities;

/// <summary>Makes the parts of types, and directives, of their definitions.</summary>
internal sealed class MemberAssembly(TypeReferences references, SchemaBuilderOptions options)
{
    public FieldDefinition AssembleField(string typeName, FieldDefinitionNode node) =>
        new(node.Name.Value, references.Resolve(node.Type), node.Arguments.Select(AssembleInputValue))
        {
            Description = node.Description?.Value,
            DeprecationReason = AppliedDirectives.DeprecationReason(node.Directives),
            Cost = AppliedDirectives.Cost(node.Directives),
            ListSize = AppliedDirectives.ListSize(node.Directives),
            Resolver = options.Resolvers.GetValueOrDefault($"{typeName}.{node.Name.Value}") ?? FieldResolver.Default,
            SyntaxNode = node,
        };

    public InputValueDefinition AssembleInputValue(InputValueDefinitionNode node) => new(node.Name.Value, references.Resolve(node.Type))
    {
        Description = node.Description?.Value,
        DefaultValue = node.DefaultValue,
        Cost = AppliedDirectives.Cost(node.Directives),
        DeprecationReason = AppliedDirectives.DeprecationReason(node.Directives),
        SyntaxNode = node,
    };

    public static EnumValueDefinition AssembleEnumValue(EnumValueDefinitionNode node) => new(node.Name.Value)
    {
        Description = node.Description?.Value,
        DeprecationReason = AppliedDirectives.DeprecationReason(node.Directives),
        SyntaxNode = node,
    };

    public DirectiveDefinition AssembleDirective(DirectiveDefinitionNode node) =>
        new(node.Name.Value, node.Locations.Select(ReadLocation), node.Arguments.Select(AssembleInputValue))
        {
            Description = node.Description?.Value,
            IsRepeatable = node.IsRepeatable,
            SyntaxNode = node,
        };

    private static DirectiveLocation ReadLocation(NameNode node) => DirectiveLocations.TryParse(node.Value, out var location)
        ? location
        : throw new SchemaException([new GraphQLError($"There is no directive location \"{node.Value}\".", null, node)]);
}
