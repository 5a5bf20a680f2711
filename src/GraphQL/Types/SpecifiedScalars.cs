using Contested.GraphQL.Types.Scalars;

namespace Contested.GraphQL.Types;

/// <summary>The scalars that the specification defines.</summary>
/// <remarks>Specification: 3.5 Scalars, Built-in Scalars.</remarks>
public static class SpecifiedScalars
{
    /// <summary><c>Int</c>: a signed 32-bit integer. Resolvers receive an <see cref="int"/>.</summary>
    /// <remarks>Specification: 3.5.1 Int.</remarks>
    public static ScalarType Int { get; } = new("Int")
    {
        Description = "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.",
        Serialize = IntCoercion.Serialize,
        ParseValue = IntCoercion.ParseValue,
        ParseLiteral = IntCoercion.ParseLiteral,
    };

    /// <summary><c>Float</c>: a finite double-precision number. Resolvers receive a <see cref="double"/>.</summary>
    /// <remarks>Specification: 3.5.2 Float.</remarks>
    public static ScalarType Float { get; } = new("Float")
    {
        Description = "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",
        Serialize = FloatCoercion.Serialize,
        ParseValue = FloatCoercion.ParseValue,
        ParseLiteral = FloatCoercion.ParseLiteral,
    };

    /// <summary><c>String</c>: a Unicode text. Resolvers receive a <see cref="string"/>.</summary>
    /// <remarks>Specification: 3.5.3 String.</remarks>
    public static ScalarType String { get; } = new("String")
    {
        Description = "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.",
        Serialize = StringCoercion.Serialize,
        ParseValue = StringCoercion.ParseValue,
        ParseLiteral = StringCoercion.ParseLiteral,
    };

    /// <summary><c>Boolean</c>: true or false. Resolvers receive a <see cref="bool"/>.</summary>
    /// <remarks>Specification: 3.5.4 Boolean.</remarks>
    public static ScalarType Boolean { get; } = new("Boolean")
    {
        Description = "The `Boolean` scalar type represents `true` or `false`.",
        Serialize = BooleanCoercion.Serialize,
        ParseValue = BooleanCoercion.ParseValue,
        ParseLiteral = BooleanCoercion.ParseLiteral,
    };

    /// <summary><c>ID</c>: an opaque identifier. Resolvers receive a <see cref="string"/>.</summary>
    /// <remarks>Specification: 3.5.5 ID.</remarks>
    public static ScalarType Id { get; } = new("ID")
    {
        Description = "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.",
        Serialize = IdCoercion.Serialize,
        ParseValue = IdCoercion.ParseValue,
        ParseLiteral = IdCoercion.ParseLiteral,
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ScalarType> All { get; } = [String, Int, Float, Boolean, Id];
}
