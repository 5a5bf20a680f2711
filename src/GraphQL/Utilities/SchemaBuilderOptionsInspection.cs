using Contested.GraphQL.Types;

namespace Contested.GraphQL.Utilities;

/// <summary>Finds options that belong to nothing in the schema: mostly a name that is misspelt.</summary>
internal static class SchemaBuilderOptionsInspection
{
    public static IEnumerable<GraphQLError> FindMisfits(SchemaBuilderOptions options, Schema schema)
    {
        foreach (var coordinate in options.Resolvers.Keys.Where(coordinate => !HasField(schema, coordinate)))
        {
            yield return new GraphQLError($"There is a resolver for \"{coordinate}\", but the schema has no such field; a key is written as \"Type.field\".");
        }

        foreach (var name in options.TypeResolvers.Keys.Where(name => schema.Types.GetValueOrDefault(name) is not IAbstractType))
        {
            yield return new GraphQLError($"There is a type resolver for \"{name}\", but the schema has no interface or union of that name.");
        }

        foreach (var scalar in options.Scalars.Where(scalar => schema.Types.GetValueOrDefault(scalar.Name) is not ScalarType))
        {
            yield return new GraphQLError($"The scalar \"{scalar.Name}\" is given, but the schema does not define it.");
        }
    }

    private static bool HasField(Schema schema, string coordinate) =>
        coordinate.Split('.') is [var typeName, var fieldName]
        && schema.Types.GetValueOrDefault(typeName) is ObjectType type
        && type.Fields.ContainsKey(fieldName);
}
