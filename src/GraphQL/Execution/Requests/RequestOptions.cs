using Contested.GraphQL.Language;

namespace Contested.GraphQL.Execution;

/// <summary>What a <see cref="RequestExecutor"/> allows and shows.</summary>
public sealed class RequestOptions
{
    /// <summary>The limits of the parser.</summary>
    public ParserOptions Parser { get; init; } = ParserOptions.Default;

    /// <summary>How many parsed and validated documents are kept for the next request with the same text; from 0.</summary>
    public int DocumentCacheCapacity { get; init; } = 500;

    /// <summary>Whether unexpected errors carry their exception in <c>extensions.exception</c>: for development only.</summary>
    public bool IncludeExceptionDetails { get; init; }
}
