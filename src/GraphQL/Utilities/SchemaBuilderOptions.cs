using Contested.GraphQL.Types;

namespace Contested.GraphQL.Utilities;

/// <summary>What a schema gets beside its definition.</summary>
public sealed class SchemaBuilderOptions
{
    /// <summary>The resolvers by the coordinate of their field, such as <c>Query.claims</c>. The other fields have the default one.</summary>
    public IReadOnlyDictionary<string, FieldResolver> Resolvers { get; init; } = new Dictionary<string, FieldResolver>();

    /// <summary>
    /// The functions that give the name of the object type of a value, by the name of the interface or union. The values of
    /// the others tell their type through a <c>__typename</c>.
    /// </summary>
    public IReadOnlyDictionary<string, Func<object, string?>> TypeResolvers { get; init; } = new Dictionary<string, Func<object, string?>>();

    /// <summary>How scalars of the document are coerced, each by a scalar of the same name. The others pass all values through.</summary>
    public IReadOnlyList<ScalarType> Scalars { get; init; } = [];
}
