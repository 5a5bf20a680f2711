using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types.Scalars;

namespace Contested.GraphQL.Types;

/// <summary>A scalar type.</summary>
/// <remarks>Specification: 3.5 Scalars. The functions throw <see cref="GraphQLException"/> with a message for the client where a value does not fit.</remarks>
/// <param name="name">The name, unique within a schema.</param>
public sealed class ScalarType(string name) : NamedType(name)
{
    /// <summary>Where the format of the scalar is specified; null where the schema does not say.</summary>
    /// <remarks>Specification: 3.13.4 @specifiedBy.</remarks>
    public string? SpecifiedByUrl { get; init; }

    /// <summary>
    /// Turns what a resolver returned into what is written: a string, boolean, number, or a list or dictionary of these.
    /// By default the value itself.
    /// </summary>
    /// <remarks>Specification: 3.5 Scalars, Result Coercion.</remarks>
    public Func<object, object?> Serialize { get; init; } = value => value;

    /// <summary>Turns a value from JSON variables (null excluded) into what resolvers receive. By default the value itself.</summary>
    /// <remarks>Specification: 3.5 Scalars, Input Coercion.</remarks>
    public Func<object, object?> ParseValue { get; init; } = value => value;

    /// <summary>
    /// Turns a literal (null and variables excluded) into what resolvers receive; null to have the literal turned into the
    /// corresponding JSON value for <see cref="ParseValue"/>.
    /// </summary>
    /// <remarks>Specification: 3.5 Scalars, Input Coercion.</remarks>
    public Func<ValueNode, object?>? ParseLiteral { get; init; }

    /// <inheritdoc />
    public override bool IsInputType => true;

    /// <inheritdoc />
    public override bool IsOutputType => true;

    /// <summary>Turns a literal into what resolvers receive.</summary>
    /// <param name="literal">A literal other than null or a variable.</param>
    /// <param name="variables">The values of variables inside the literal.</param>
    /// <exception cref="GraphQLException">The literal does not fit.</exception>
    internal object? CoerceLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables = null)
    {
        if (ParseLiteral is not null)
        {
            return ParseLiteral(literal);
        }

        var value = UntypedLiteral.ToValue(literal, variables);
        return value is null ? null : ParseValue(value);
    }
}
