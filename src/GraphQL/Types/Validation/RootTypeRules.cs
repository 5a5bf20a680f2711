using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types.Validation;

/// <summary>The types at the root of operations.</summary>
/// <remarks>Specification: 3.3.1 Root Operation Types.</remarks>
internal static class RootTypeRules
{
    public static void Check(Schema schema, SchemaReport report)
    {
        if (schema.QueryType is null)
        {
            report.Add("Query root type must be provided.", schema.SyntaxNodes.FirstOrDefault(node => node is SchemaDefinitionNode));
        }

        CheckDistinct(schema, report);
    }

    private static void CheckDistinct(Schema schema, SchemaReport report)
    {
        var roots = Enum.GetValues<OperationType>().Where(operation => schema.GetRootType(operation) is not null);
        foreach (var shared in roots.GroupBy(operation => schema.GetRootType(operation)!.Name).Where(group => group.Count() > 1))
        {
            var operations = string.Join(" and ", shared.Select(operation => operation.ToString().ToLowerInvariant()));
            report.Add(
                $"All root types must be different, but type {shared.Key} is the root of {operations}.",
                shared.Select(operation => RootNode(schema, operation)));
        }
    }

    private static NamedTypeNode? RootNode(Schema schema, OperationType operation) => schema.SyntaxNodes
        .SelectMany(node => node switch
        {
            SchemaDefinitionNode definition => definition.OperationTypes,
            SchemaExtensionNode extension => extension.OperationTypes,
            _ => [],
        })
        .FirstOrDefault(node => node.Operation == operation)?
        .Type;
}
