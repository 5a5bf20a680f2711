using Contested.GraphQL;
using Contested.GraphQL.Types;

namespace Contested.Conformance.Recipes;

/// <summary>What resolvers give, derived from the seed and the place in the response. <c>recipe.mjs</c> is the same on the other side.</summary>
internal sealed class ResolverRecipe(uint seed)
{
    private static readonly Dictionary<string, object?[]> Odd = new(StringComparer.Ordinal)
    {
        ["Int"] = [2147483648L, -2147483649L, 1.5, "3", "abc", "", true, Entries(("a", 1)), new object?[] { 1 }],
        ["Float"] = ["2.5", "x", "", true, Entries(("a", 1), ("b", "x")), new object?[] { 1.5, null }],
        ["String"] = [12, 1.5, true, Entries(("a", Entries(("b", Entries(("c", 1)))))), new object?[] { "x", new object?[] { 1, new object?[] { 2 } } }],
        ["Boolean"] = [1, 0, 2.5, "true", Entries(), Array.Empty<object?>()],
        ["ID"] = [5, -7, 1.5, true, Entries(("a", null))],
        ["Enum"] = ["NOPE", 3, true, Entries(("a", 1))],
    };

    private static readonly Dictionary<string, object?[]> Usual = new(StringComparer.Ordinal)
    {
        ["Int"] = [0, 1, -5, 42, 2147483647, -2147483648],
        ["Float"] = [0, 1.5, -2.25, 3, 0.1, 1e-7],
        ["String"] = ["", "text", "a \"quoted\" \\ line\nbreak", "ünïcode 🐟", "<&>"],
        ["Boolean"] = [true, false],
        ["ID"] = ["", "id", "007", "bWFw"],
        ["Custom"] = ["day", 7, 0.5, false, Entries(("a", 1), ("b", new object?[] { null, "x" })), new object?[] { 1, "two", null }],
    };

    /// <summary>Gives the resolver of a field.</summary>
    public FieldResolver Resolver => FieldResolver.From<object?>((source, batch) =>
    {
        var parentPlace = source is IReadOnlyDictionary<string, object?> entries ? entries["path"] : string.Empty;
        var responseName = (batch.Nodes[0].Alias ?? batch.Nodes[0].Name).Value;
        var place = $"{parentPlace}.{responseName}{CanonicalText.Write(batch.Arguments)}";
        return Resolve(batch.Field.Type, place, batch.Arguments, batch.Context.Schema);
    });

    private static Dictionary<string, object?> Entries(params (string Name, object? Value)[] entries) => entries.ToDictionary(entry => entry.Name, entry => entry.Value);

    private object? Resolve(GraphQLType type, string place, IReadOnlyDictionary<string, object?>? arguments, Schema schema)
    {
        var number = PlaceHash.Compute($"{seed}|{place}");
        var kind = (int)(number % 64);
        var choice = number / 64;
        switch (kind)
        {
            case 0:
                return null;
            case 1:
                return new GraphQLException($"boom {place}");
            case 2:
                return new GraphQLException($"returned {place}");
        }

        return type.NullableType switch
        {
            ListType when kind == 3 => Pick([7, "text", Entries(("a", 1))], choice),
            ListType list => Enumerable.Range(0, (int)(choice % 4)).Select(index => Resolve(list.OfType, $"{place}.{index}", null, schema)).ToList(),
            ObjectType => Entries(("path", place)),
            ScalarType or EnumType => ResolveLeaf((NamedType)type.NullableType, kind, choice, arguments),
            var abstractType => ResolveAbstract((CompositeType)abstractType, place, kind, choice, schema),
        };
    }

    private static Dictionary<string, object?> ResolveAbstract(CompositeType type, string place, int kind, uint choice, Schema schema)
    {
        var possible = schema.GetPossibleTypes(type).Select(candidate => (object?)candidate.Name).Order().ToArray();
        var names = kind == 3 ? [null, "Nowhere", type.Name, schema.QueryType!.Name, "Int"] : possible;
        return Entries(("path", place), ("__typename", Pick(names, choice)));
    }

    private static object? ResolveLeaf(NamedType type, int kind, uint choice, IReadOnlyDictionary<string, object?>? arguments) => type switch
    {
        { Name: "String" } when arguments?.Count > 0 => CanonicalText.Write(arguments),
        EnumType when kind == 3 => Pick(Odd["Enum"], choice),
        EnumType enumType => Pick([.. enumType.Values.Keys], choice),
        _ => Pick((kind == 3 ? Odd : Usual).GetValueOrDefault(type.Name) ?? Usual["Custom"], choice),
    };

    private static object? Pick(object?[] values, uint choice) => values.Length == 0 ? null : values[choice % (uint)values.Length];
}
