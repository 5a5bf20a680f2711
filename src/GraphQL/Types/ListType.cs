namespace Contested.GraphQL.Types;

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
