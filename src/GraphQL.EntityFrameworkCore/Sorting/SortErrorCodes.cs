namespace Contested.GraphQL.EntityFrameworkCore.Sorting;

/// <summary>The codes of errors that orders add to <see cref="ErrorCodes"/>.</summary>
public static class SortErrorCodes
{
    /// <summary>An order names more fields than <see cref="EntitySchemaOptions.MaxSortFields"/> allows.</summary>
    public const string SortFieldLimitExceeded = "SORT_FIELD_LIMIT_EXCEEDED";

    /// <summary>An order nests deeper than <see cref="EntitySchemaOptions.MaxSortDepth"/> allows.</summary>
    public const string SortDepthLimitExceeded = "SORT_DEPTH_LIMIT_EXCEEDED";
}
