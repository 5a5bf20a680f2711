using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Execution.Plans;

/// <summary>Makes up values for the variables that an operation requires, to plan it before the first request.</summary>
internal static class SampleVariables
{
    public static Dictionary<string, object?> Of(OperationDefinitionNode operation, Schema schema)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var definition in operation.VariableDefinitions)
        {
            if (definition.DefaultValue is null && TypeFromSyntax.Find(schema, definition.Type) is NonNullType { OfType: var type })
            {
                values[definition.Variable.Name.Value] = Of(type);
            }
        }

        return values;
    }

    private static object Of(GraphQLType type) => type switch
    {
        NonNullType nonNull => Of(nonNull.OfType),
        ListType => Array.Empty<object?>(),
        EnumType enumType => enumType.Values.Keys.First(),
        InputObjectType inputObject => inputObject.Fields.Values
            .Where(field => field.Type is NonNullType && field.DefaultValue is null)
            .ToDictionary(field => field.Name, object? (field) => Of(field.Type)),
        _ when type == SpecifiedScalars.Boolean => true,
        _ when type == SpecifiedScalars.Int || type == SpecifiedScalars.Float => 1,
        _ when type == LocalDateScalar.Type => "2000-01-01",
        _ => "sample",
    };
}
