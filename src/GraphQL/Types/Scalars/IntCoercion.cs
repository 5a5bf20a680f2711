using System.Globalization;
using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types.Scalars;

/// <summary>Specification: 3.5.1 Int.</summary>
internal static class IntCoercion
{
    public static object? Serialize(object value) => value switch
    {
        int number => number,
        bool flag => (object)(flag ? 1 : 0),
        string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => Whole(number, value),
        _ => Whole(value, value),
    };

    public static object? ParseValue(object value) => Whole(value, value);

    public static object? ParseLiteral(ValueNode literal)
    {
        if (literal is not IntValueNode node)
        {
            throw new GraphQLException($"Int cannot represent non-integer value: {LiteralInspection.Inspect(literal)}") { Nodes = [literal] };
        }

        return int.TryParse(node.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new GraphQLException($"Int cannot represent non 32-bit signed integer value: {Excerpt.Of(node.Value)}") { Nodes = [literal] };
    }

    private static int Whole(object number, object shown)
    {
        if (NumberInspection.TryGetInt32(number, out var whole))
        {
            return whole;
        }

        var isWhole = NumberInspection.TryGetDouble(number, out var wide) && double.IsFinite(wide) && Math.Floor(wide) == wide;
        throw new GraphQLException(
            $"Int cannot represent {(isWhole ? "non 32-bit signed integer" : "non-integer")} value: {ValueInspection.Inspect(shown)}");
    }
}
