namespace Contested.GraphQL.EntityFrameworkCore.Paging;

/// <summary>The codes of errors that paging adds to <see cref="ErrorCodes"/>.</summary>
public static class PagingErrorCodes
{
    /// <summary>A page was asked for that is larger than allowed.</summary>
    public const string PageSizeLimitExceeded = "PAGE_SIZE_LIMIT_EXCEEDED";

    /// <summary>A cursor is not one of the connection with this order.</summary>
    public const string InvalidCursor = "INVALID_CURSOR";
}
