using System.Globalization;
using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types.Scalars;

/// <summary>Specification: 3.5.3 String.</summary>
internal static class StringCoercion
{
    public static object? Serialize(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        double or float when NumberInspection.TryGetDouble(value, out var number) && double.IsFinite(number) => NumberText.Of(number),
        _ when NumberInspection.TryGetDouble(value, out _) => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => throw new GraphQLException($"String cannot represent value: {ValueInspection.Inspect(value)}"),
    };

    public static object? ParseValue(object value) => value as string
        ?? throw new GraphQLException($"String cannot represent a non string value: {ValueInspection.Inspect(value)}");

    public static object? ParseLiteral(ValueNode literal) => literal is StringValueNode node
        ? node.Value
        : throw new GraphQLException($"String cannot represent a non string value: {LiteralInspection.Inspect(literal)}") { Nodes = [literal] };
}
