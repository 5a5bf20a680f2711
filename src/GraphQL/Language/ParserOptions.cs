namespace Contested.GraphQL.Language;

/// <summary>Limits that keep a source text from costing more than it is worth.</summary>
public sealed class ParserOptions
{
    /// <summary>The default of <see cref="MaxTokens"/>.</summary>
    public const int DefaultMaxTokens = 15_000;

    /// <summary>The default of <see cref="MaxDepth"/>.</summary>
    public const int DefaultMaxDepth = 200;

    /// <summary>The most that <see cref="MaxDepth"/> can be set to.</summary>
    /// <remarks>
    /// Parsing, printing and walking a document recurse once a level; 500 levels take less than half of the smallest
    /// stack that .NET gives a thread.
    /// </remarks>
    public const int HighestMaxDepth = 500;

    /// <summary>The limits for a request from outside.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>The limits for a text that the program itself brings, such as its schema: any length, and the deepest nesting.</summary>
    public static ParserOptions Trusted { get; } = new() { MaxTokens = int.MaxValue, MaxDepth = HighestMaxDepth };

    /// <summary>
    /// How many tokens a document may have: at least 1, by default 15,000. Ignored characters and comments do not count.
    /// </summary>
    /// <remarks>
    /// Memory and the time for validation grow with the tokens, and a text is read before anything is known about who sent it.
    /// The query that tools send for introspection has less than 200 tokens, so the default leaves ample room for real operations.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxTokens { get; init => field = Bounds.AtLeast(1, value); } = DefaultMaxTokens;

    /// <summary>
    /// How deep selection sets, list values, object values and list types may nest, all counted together:
    /// from 1 to <see cref="HighestMaxDepth"/>, by default 200.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of this range.</exception>
    public int MaxDepth { get; init => field = Bounds.Within(1, HighestMaxDepth, value); } = DefaultMaxDepth;
}
