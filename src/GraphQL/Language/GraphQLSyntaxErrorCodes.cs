namespace Contested.GraphQL.Language;

/// <summary>The values of <see cref="GraphQLSyntaxException.Code"/>.</summary>
public static class GraphQLSyntaxErrorCodes
{
    /// <summary>The text does not follow the grammar.</summary>
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";

    /// <summary>The text has more tokens than <see cref="ParserOptions.MaxTokens"/> allows.</summary>
    public const string TokenLimitExceeded = "TOKEN_LIMIT_EXCEEDED";

    /// <summary>The text nests deeper than <see cref="ParserOptions.MaxDepth"/> allows.</summary>
    public const string DepthLimitExceeded = "DEPTH_LIMIT_EXCEEDED";
}
