namespace Contested.GraphQL.EntityFrameworkCore.Search;

/// <summary>The codes of errors that searches add to <see cref="ErrorCodes"/>.</summary>
public static class SearchErrorCodes
{
    /// <summary>A text to search for has more words than <see cref="EntitySchemaOptions.MaxSearchWords"/> allows.</summary>
    public const string SearchWordLimitExceeded = "SEARCH_WORD_LIMIT_EXCEEDED";
}
