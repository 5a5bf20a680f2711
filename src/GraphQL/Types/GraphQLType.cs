namespace Contested.GraphQL.Types;

/// <summary>A type: named, or a list or non-null wrapping of another.</summary>
/// <remarks>Specification: 3.4 Types. <see cref="object.ToString"/> gives the notation of the specification, such as <c>[Claim!]!</c>.</remarks>
public abstract class GraphQLType
{
    /// <summary>Whether values of the type can be given: as arguments, input fields and variables.</summary>
    /// <remarks>Specification: 3.4.2 Input and Output Types.</remarks>
    public abstract bool IsInputType { get; }

    /// <summary>Whether fields can return values of the type.</summary>
    /// <remarks>Specification: 3.4.2 Input and Output Types.</remarks>
    public abstract bool IsOutputType { get; }

    /// <summary>The named type inside all wrappings; the type itself where it is named.</summary>
    public abstract NamedType InnermostType { get; }

    /// <summary>The type without its outermost non-null wrapping, if it has one.</summary>
    public GraphQLType NullableType => this is NonNullType nonNull ? nonNull.OfType : this;

    /// <summary>Whether values are written without a selection of fields: scalars and enums, or lists of them.</summary>
    public bool IsLeafType => InnermostType is ScalarType or EnumType;
}

/// <summary>A list of values of another type.</summary>
/// <remarks>Specification: 3.11 List.</remarks>
/// <param name="ofType">The type of the items.</param>
public sealed class ListType(GraphQLType ofType) : GraphQLType
{
    /// <summary>The type of the items.</summary>
    public GraphQLType OfType { get; } = ofType;

    /// <inheritdoc />
    public override bool IsInputType => OfType.IsInputType;

    /// <inheritdoc />
    public override bool IsOutputType => OfType.IsOutputType;

    /// <inheritdoc />
    public override NamedType InnermostType => OfType.InnermostType;

    /// <inheritdoc />
    public override string ToString() => $"[{OfType}]";
}

/// <summary>Another type without its null.</summary>
/// <remarks>Specification: 3.12 Non-Null.</remarks>
public sealed class NonNullType : GraphQLType
{
    /// <summary>Wraps a type.</summary>
    /// <param name="ofType">The nullable type.</param>
    /// <exception cref="ArgumentException"><paramref name="ofType"/> is non-null already.</exception>
    public NonNullType(GraphQLType ofType)
    {
        if (ofType is NonNullType)
        {
            throw new ArgumentException($"The type {ofType} is non-null already.", nameof(ofType));
        }

        OfType = ofType;
    }

    /// <summary>The nullable type.</summary>
    public GraphQLType OfType { get; }

    /// <inheritdoc />
    public override bool IsInputType => OfType.IsInputType;

    /// <inheritdoc />
    public override bool IsOutputType => OfType.IsOutputType;

    /// <inheritdoc />
    public override NamedType InnermostType => OfType.InnermostType;

    /// <inheritdoc />
    public override string ToString() => $"{OfType}!";
}
