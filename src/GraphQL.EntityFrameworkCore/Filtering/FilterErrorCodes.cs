namespace Contested.GraphQL.EntityFrameworkCore.Filtering;

/// <summary>The codes of errors that filters add to <see cref="ErrorCodes"/>.</summary>
public static class FilterErrorCodes
{
    /// <summary>A filter has more conditions, or nests them deeper, than allowed.</summary>
    public const string FilterLimitExceeded = "FILTER_LIMIT_EXCEEDED";
}
