using System.Globalization;
using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types.Scalars;

namespace Contested.GraphQL.Types;

/// <summary><c>LocalDate</c>: a day of the calendar without a time zone.</summary>
/// <remarks>The <c>full-date</c> of RFC 3339, as in HotChocolate. Resolvers give and receive a <see cref="DateOnly"/>.</remarks>
public static class LocalDateScalar
{
    private const string Format = "yyyy-MM-dd";

    /// <summary>The scalar type.</summary>
    public static ScalarType Type { get; } = new("LocalDate")
    {
        Description = "A calendar day without a time zone, such as `2016-06-28`.",
        SpecifiedByUrl = "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
        Serialize = value => value is DateOnly day
            ? day.ToString(Format, CultureInfo.InvariantCulture)
            : throw new GraphQLException($"LocalDate cannot represent value: {ValueInspection.Inspect(value)}"),
        ParseValue = value => value is string text ? Parse(text) : throw Invalid(ValueInspection.Inspect(value)),
        ParseLiteral = literal => literal is StringValueNode node ? Parse(node.Value) : throw Invalid(LiteralInspection.Inspect(literal)),
    };

    private static DateOnly Parse(string text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Invalid(ValueInspection.Inspect(text));

    private static GraphQLException Invalid(string shown) =>
        new($"LocalDate cannot represent value: {shown}; write a day as year-month-day, such as \"2016-06-28\".");
}
