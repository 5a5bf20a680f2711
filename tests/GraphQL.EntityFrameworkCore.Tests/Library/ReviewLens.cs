namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

/// <summary>The arguments of all connections of reviews.</summary>
public sealed record ReviewLens : FieldArguments
{
    /// <summary>Whether to leave out those with fewer than three stars.</summary>
    public bool OnlyGood { get; init; }
}
