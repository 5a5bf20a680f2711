namespace Contested.GraphQL.EntityFrameworkCore.Aggregates;

/// <summary>The codes of errors that aggregates add to <see cref="ErrorCodes"/>.</summary>
public static class AggregateErrorCodes
{
    /// <summary>
    /// More groups were asked for than <see cref="EntitySchemaOptions.MaxGroups"/> allows, or there are more than
    /// <see cref="EntitySchemaOptions.DefaultMaxGroups"/> and the request does not say how many it wants.
    /// </summary>
    public const string GroupLimitExceeded = "GROUP_LIMIT_EXCEEDED";
}
