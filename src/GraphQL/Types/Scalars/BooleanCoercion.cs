using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types.Scalars;

/// <summary>Specification: 3.5.4 Boolean.</summary>
internal static class BooleanCoercion
{
    public static object? Serialize(object value) => value switch
    {
        bool flag => flag,
        _ when NumberInspection.TryGetDouble(value, out var number) && double.IsFinite(number) => number != 0,
        _ => throw new GraphQLException($"Boolean cannot represent a non boolean value: {ValueInspection.Inspect(value)}"),
    };

    public static object? ParseValue(object value) => value is bool
        ? value
        : throw new GraphQLException($"Boolean cannot represent a non boolean value: {ValueInspection.Inspect(value)}");

    public static object? ParseLiteral(ValueNode literal) => literal is BooleanValueNode node
        ? node.Value
        : throw new GraphQLException($"Boolean cannot represent a non boolean value: {LiteralInspection.Inspect(literal)}") { Nodes = [literal] };
}
