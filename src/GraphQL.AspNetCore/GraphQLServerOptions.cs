using Contested.GraphQL.AspNetCore.Playground;
using Contested.GraphQL.Execution;
using Contested.GraphQL.Language;

namespace Contested.GraphQL.AspNetCore;

/// <summary>What a GraphQL server allows and shows.</summary>
public sealed class GraphQLServerOptions
{
    /// <summary>The most that <see cref="MaxJsonDepth"/> can be set to.</summary>
    /// <remarks>Reading and coercing values recurse once a level; a thousand levels stay well inside any thread's stack.</remarks>
    public const int HighestMaxJsonDepth = 1_000;

    /// <summary>How many bytes the body of a request may have: at least 1, by default 1 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public long MaxRequestBodySize
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1024 * 1024;

    /// <summary>
    /// How deep arrays and objects may nest in the JSON of a request, its outermost object included:
    /// from 1 to <see cref="HighestMaxJsonDepth"/>, by default 64.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of this range.</exception>
    public int MaxJsonDepth
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, HighestMaxJsonDepth);
            field = value;
        }
    } = 64;

    /// <summary>The limits of documents.</summary>
    public ParserOptions Parser { get; set; } = ParserOptions.Default;

    /// <summary>How many parsed and validated documents are kept for the next request with the same text; from 0, by default 500.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public int DocumentCacheCapacity
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 500;

    /// <summary>Whether unexpected errors carry their exception in <c>extensions.exception</c>: for development only.</summary>
    public bool IncludeExceptionDetails { get; set; }

    /// <summary>Whether a browser gets the playground at the address of the endpoint; by default it does.</summary>
    public bool EnablePlayground { get; set; } = true;

    /// <summary>How the playground presents itself.</summary>
    public PlaygroundOptions Playground { get; } = new();

    internal RequestOptions ToRequestOptions() => new()
    {
        Parser = Parser,
        DocumentCacheCapacity = DocumentCacheCapacity,
        IncludeExceptionDetails = IncludeExceptionDetails,
    };
}
