namespace Contested.GraphQL.Types;

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
