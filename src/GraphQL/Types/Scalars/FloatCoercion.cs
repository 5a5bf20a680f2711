using System.Globalization;
using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types.Scalars;

/// <summary>Specification: 3.5.2 Float.</summary>
internal static class FloatCoercion
{
    public static object? Serialize(object value) => value switch
    {
        bool flag => flag ? 1d : 0d,
        string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => Finite(number, value),
        _ => Finite(value, value),
    };

    public static object? ParseValue(object value) => Finite(value, value);

    public static object? ParseLiteral(ValueNode literal) => literal switch
    {
        FloatValueNode node => Finite(node.Value, node),
        IntValueNode node => Finite(node.Value, node),
        _ => throw new GraphQLException($"Float cannot represent non numeric value: {LiteralInspection.Inspect(literal)}") { Nodes = [literal] },
    };

    private static double Finite(object value, object shown) =>
        NumberInspection.TryGetDouble(value, out var number) && double.IsFinite(number)
            ? number
            : throw new GraphQLException($"Float cannot represent non numeric value: {ValueInspection.Inspect(shown)}");

    private static double Finite(string literal, ValueNode node)
    {
        var number = double.Parse(literal, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(number)
            ? number
            : throw new GraphQLException($"Float cannot represent non numeric value: {Excerpt.Of(literal)}") { Nodes = [node] };
    }
}
