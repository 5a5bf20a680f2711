using Contested.GraphQL.Execution.Costs;
using Contested.GraphQL.Language;

namespace Contested.GraphQL.Execution.Requests;

/// <summary>What a <see cref="RequestExecutor"/> allows and shows.</summary>
public sealed class RequestOptions
{
    /// <summary>The most that <see cref="ExecutionTimeout"/> can be set to.</summary>
    public static readonly TimeSpan LongestExecutionTimeout = TimeSpan.FromHours(1);

    /// <summary>The limits of the parser.</summary>
    public ParserOptions Parser { get; init; } = ParserOptions.Default;

    /// <summary>The limits on what a document asks for.</summary>
    public DocumentLimits Document { get; init; } = DocumentLimits.Default;

    /// <summary>What operations may cost.</summary>
    public CostOptions Cost { get; init; } = CostOptions.Default;

    /// <summary>How many values the variables of a request may have, those in lists and objects included: from 0, by default 20,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public int MaxVariableValues { get; init => field = Bounds.AtLeast(0, value); } = 20_000;

    /// <summary>
    /// How many errors a response reports, of whatever kind: at least 1, by default 100. Of more, the last one says that there
    /// are more. Not more than 50 are about variables.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxErrors { get; init => field = Bounds.AtLeast(1, value); } = 100;

    /// <summary>
    /// How long the execution of an operation may take, before it is cancelled: more than zero, up to
    /// <see cref="LongestExecutionTimeout"/>, by default 10 seconds.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of this range.</exception>
    public TimeSpan ExecutionTimeout
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LongestExecutionTimeout);
            field = value;
        }
    } = TimeSpan.FromSeconds(10);

    /// <summary>How many parsed and validated documents are kept for the next request with the same text; from 0, by default 500.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public int DocumentCacheCapacity { get; init => field = Bounds.AtLeast(0, value); } = 500;

    /// <summary>
    /// How many bytes the documents that are kept may take in memory together, with their plans: from 0, by default 32 MiB. It is
    /// told roughly, from the lengths of their texts and the numbers of their fields.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public long DocumentCacheSize { get; init => field = Bounds.AtLeast(0, value); } = 32 * 1024 * 1024;

    /// <summary>
    /// Whether the schema can be asked for, and messages suggest names that it has; by default both. <c>__typename</c> can
    /// always be asked for.
    /// </summary>
    public bool Introspection { get; init; } = true;

    /// <summary>
    /// Whether traces have the texts of documents, and so all values that are written in them; by default they do not. Values of
    /// variables are never in traces.
    /// </summary>
    public bool TraceDocuments { get; init; }

    /// <summary>Whether unexpected errors carry their exception in <c>extensions.exception</c>: for development only.</summary>
    public bool IncludeExceptionDetails { get; init; }
}
