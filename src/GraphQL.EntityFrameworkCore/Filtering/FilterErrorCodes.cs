namespace Contested.GraphQL.EntityFrameworkCore.Filtering;

/// <summary>The codes of errors that filters add to <see cref="ErrorCodes"/>.</summary>
public static class FilterErrorCodes
{
    /// <summary>A filter nests deeper than <see cref="EntitySchemaOptions.MaxFilterDepth"/> or <see cref="EntitySchemaOptions.MaxFilterLists"/> allows.</summary>
    public const string FilterDepthLimitExceeded = "FILTER_DEPTH_LIMIT_EXCEEDED";

    /// <summary>A filter has more parts than <see cref="EntitySchemaOptions.MaxFilterOperations"/> allows.</summary>
    public const string FilterOperationLimitExceeded = "FILTER_OPERATION_LIMIT_EXCEEDED";

    /// <summary>A filter names more values than <see cref="EntitySchemaOptions.MaxFilterListLength"/> allows.</summary>
    public const string FilterListLimitExceeded = "FILTER_LIST_LIMIT_EXCEEDED";
}
