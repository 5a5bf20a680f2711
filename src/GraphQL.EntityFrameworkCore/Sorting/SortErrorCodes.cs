namespace Contested.GraphQL.EntityFrameworkCore.Sorting;

/// <summary>The codes of errors that sorts add to <see cref="ErrorCodes"/>.</summary>
public static class SortErrorCodes
{
    /// <summary>An order has more fields, or nests them deeper, than allowed.</summary>
    public const string SortLimitExceeded = "SORT_LIMIT_EXCEEDED";
}
