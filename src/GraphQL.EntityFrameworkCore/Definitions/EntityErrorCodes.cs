namespace Contested.GraphQL.EntityFrameworkCore.Definitions;

/// <summary>The codes of errors that the fields of an entity schema add to <see cref="ErrorCodes"/>.</summary>
public static class EntityErrorCodes
{
    /// <summary>A filter nests deeper than <see cref="EntitySchemaOptions.MaxFilterDepth"/> or <see cref="EntitySchemaOptions.MaxFilterLists"/> allows.</summary>
    public const string FilterDepthLimitExceeded = "FILTER_DEPTH_LIMIT_EXCEEDED";

    /// <summary>A filter has more parts than <see cref="EntitySchemaOptions.MaxFilterOperations"/> allows.</summary>
    public const string FilterOperationLimitExceeded = "FILTER_OPERATION_LIMIT_EXCEEDED";

    /// <summary>A filter names more values than <see cref="EntitySchemaOptions.MaxFilterListLength"/> allows.</summary>
    public const string FilterListLimitExceeded = "FILTER_LIST_LIMIT_EXCEEDED";

    /// <summary>An order names more fields than <see cref="EntitySchemaOptions.MaxSortFields"/> allows.</summary>
    public const string SortFieldLimitExceeded = "SORT_FIELD_LIMIT_EXCEEDED";

    /// <summary>An order nests deeper than <see cref="EntitySchemaOptions.MaxSortDepth"/> allows.</summary>
    public const string SortDepthLimitExceeded = "SORT_DEPTH_LIMIT_EXCEEDED";

    /// <summary>A page was asked for that is larger than allowed.</summary>
    public const string PageSizeLimitExceeded = "PAGE_SIZE_LIMIT_EXCEEDED";

    /// <summary>A cursor is not one of the field with this order.</summary>
    public const string InvalidCursor = "INVALID_CURSOR";

    /// <summary>
    /// More groups were asked for than <see cref="EntitySchemaOptions.MaxGroups"/> allows, or there are more than
    /// <see cref="EntitySchemaOptions.DefaultMaxGroups"/> and the request does not say how many it wants.
    /// </summary>
    public const string GroupLimitExceeded = "GROUP_LIMIT_EXCEEDED";

    /// <summary>
    /// A text in an argument is longer than <see cref="EntitySchemaOptions.MaxTextLength"/> allows, or a cursor longer than
    /// <see cref="EntitySchemaOptions.MaxCursorLength"/>.
    /// </summary>
    public const string TextLengthLimitExceeded = "TEXT_LENGTH_LIMIT_EXCEEDED";

    /// <summary>A text to search for has more words than <see cref="EntitySchemaOptions.MaxSearchWords"/> allows.</summary>
    public const string SearchWordLimitExceeded = "SEARCH_WORD_LIMIT_EXCEEDED";

    /// <summary>An identifier is not one of a node.</summary>
    public const string InvalidId = "INVALID_ID";

    /// <summary>More nodes were asked for at once than allowed.</summary>
    public const string NodeLimitExceeded = "NODE_LIMIT_EXCEEDED";

    /// <summary>A list without pages has more items than <see cref="EntitySchemaOptions.MaxListSize"/> allows.</summary>
    public const string ListSizeLimitExceeded = "LIST_SIZE_LIMIT_EXCEEDED";

    /// <summary>A field of the root would compute its items from more entities than <see cref="EntitySchemaOptions.MaxComputedFrom"/> allows.</summary>
    public const string ComputationLimitExceeded = "COMPUTATION_LIMIT_EXCEEDED";
}
