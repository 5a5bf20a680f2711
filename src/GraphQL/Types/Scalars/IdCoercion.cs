using System.Globalization;
using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types.Scalars;

/// <summary>Specification: 3.5.5 ID.</summary>
internal static class IdCoercion
{
    public static object? Serialize(object value) => value switch
    {
        string text => text,
        Guid identifier => identifier.ToString(),
        _ => Whole(value),
    };

    public static object? ParseValue(object value) => value as string ?? Whole(value);

    public static object? ParseLiteral(ValueNode literal) => literal switch
    {
        StringValueNode node => node.Value,
        IntValueNode node => node.Value,
        _ => throw new GraphQLException($"ID cannot represent a non-string and non-integer value: {LiteralInspection.Inspect(literal)}")
        {
            Nodes = [literal],
        },
    };

    private static string Whole(object value) =>
        NumberInspection.TryGetDouble(value, out var number) && double.IsFinite(number) && Math.Floor(number) == number
            ? value is double or float
                ? NumberText.Of(number)
                : ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)
            : throw new GraphQLException($"ID cannot represent value: {ValueInspection.Inspect(value)}");
}
