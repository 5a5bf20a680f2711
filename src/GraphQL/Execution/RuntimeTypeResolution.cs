using Contested.GraphQL.Types;
using Contested.GraphQL.Types.Scalars;

namespace Contested.GraphQL.Execution;

/// <summary>Finds the object types of values of abstract types.</summary>
/// <remarks>Specification: 6.4.3 Value Completion, ResolveAbstractType.</remarks>
internal sealed class RuntimeTypeResolution(Schema schema)
{
    /// <summary>Checks that a value is of an object type, where the type can tell.</summary>
    /// <exception cref="GraphQLException">It is not.</exception>
    public static ObjectType Check(ObjectType type, object value) =>
        type.IsTypeOf is null || type.IsTypeOf(value)
            ? type
            : throw new GraphQLException($"Expected value of type \"{type}\" but got: {ValueInspection.Inspect(value)}.");

    /// <summary>Gives the object type of a value of an abstract type.</summary>
    /// <exception cref="GraphQLException">It cannot be told, or is not one of the types that the abstract type stands for.</exception>
    public ObjectType Resolve(IAbstractType abstractType, object value, CompletionTarget target)
    {
        var place = $"{target.Parent.Name}.{target.Selected.Field.Name}";
        var name = abstractType.ResolveType?.Invoke(value) ?? TypeNameOf(value) ?? TestTypes(abstractType, value);
        if (name is null)
        {
            throw new GraphQLException(
                $"Abstract type \"{abstractType.Name}\" must resolve to an Object type at runtime for field \"{place}\". Either the \"{abstractType.Name}\" type should provide a \"resolveType\" function or each possible type should provide an \"isTypeOf\" function.");
        }

        if (!schema.Types.TryGetValue(name, out var type))
        {
            throw new GraphQLException(
                $"Abstract type \"{abstractType.Name}\" was resolved to a type \"{name}\" that does not exist inside the schema.");
        }

        if (type is not ObjectType objectType)
        {
            throw new GraphQLException($"Abstract type \"{abstractType.Name}\" was resolved to a non-object type \"{name}\".");
        }

        return schema.IsSubType(abstractType, objectType)
            ? Check(objectType, value)
            : throw new GraphQLException($"Runtime Object type \"{name}\" is not a possible type for \"{abstractType.Name}\".");
    }

    private static string? TypeNameOf(object value) =>
        value is IReadOnlyDictionary<string, object?> entries ? entries.GetValueOrDefault("__typename") as string : null;

    private string? TestTypes(IAbstractType abstractType, object value) =>
        schema.GetPossibleTypes((CompositeType)abstractType).FirstOrDefault(type => type.IsTypeOf?.Invoke(value) == true)?.Name;
}
