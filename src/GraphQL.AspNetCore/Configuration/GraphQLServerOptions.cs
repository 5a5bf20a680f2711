using Contested.GraphQL.AspNetCore.Playground;
using Contested.GraphQL.Execution.Costs;
using Contested.GraphQL.Execution.Requests;
using Contested.GraphQL.Language;

namespace Contested.GraphQL.AspNetCore.Configuration;

/// <summary>What a GraphQL server allows and shows.</summary>
public sealed class GraphQLServerOptions
{
    /// <summary>The most that <see cref="MaxJsonDepth"/> can be set to.</summary>
    /// <remarks>Reading and coercing values recurse once a level; a thousand levels stay well inside any thread's stack.</remarks>
    public const int HighestMaxJsonDepth = 1_000;

    /// <summary>How many bytes the body of a request may have: at least 1, by default 1 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public long MaxRequestBodySize { get; set => field = Bounds.AtLeast(1, value); } = 1024 * 1024;

    /// <summary>
    /// How deep arrays and objects may nest in the JSON of a request, its outermost object included:
    /// from 1 to <see cref="HighestMaxJsonDepth"/>, by default 64.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of this range.</exception>
    public int MaxJsonDepth { get; set => field = Bounds.Within(1, HighestMaxJsonDepth, value); } = 64;

    /// <summary>The limits on the text of a document.</summary>
    public ParserOptions Parser { get; set; } = ParserOptions.Default;

    /// <summary>The limits on what a document asks for.</summary>
    public DocumentLimits Document { get; set; } = DocumentLimits.Default;

    /// <summary>What operations may cost.</summary>
    public CostOptions Cost { get; set; } = CostOptions.Default;

    /// <summary>How many values the variables of a request may have, those in lists and objects included: from 0, by default 20,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public int MaxVariableValues { get; set => field = Bounds.AtLeast(0, value); } = 20_000;

    /// <summary>How many errors a response reports: at least 1, by default 100. Of more, the last one says that there are more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxErrors { get; set => field = Bounds.AtLeast(1, value); } = 100;

    /// <summary>
    /// How long the execution of an operation may take, before it is cancelled: more than zero, up to
    /// <see cref="RequestOptions.LongestExecutionTimeout"/>, by default 10 seconds.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of this range.</exception>
    public TimeSpan ExecutionTimeout
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, RequestOptions.LongestExecutionTimeout);
            field = value;
        }
    } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How many operations are executed at once: at least 1, by default 16. One that is executed takes memory for its rows, so more than
    /// keep processors and database busy only make all of them slower. Up to seven eighths are kept free of expensive ones.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxConcurrentExecutions { get; set => field = Bounds.AtLeast(1, value); } = 16;

    /// <summary>
    /// How many more operations wait for their turn, for as long as an execution may take: from 0, by default 150. Cheap ones pass
    /// expensive ones, and where there are too many, the most expensive is refused.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public int MaxQueuedExecutions { get; set => field = Bounds.AtLeast(0, value); } = 150;

    /// <summary>
    /// How many responses over 64 KiB are sent at once: at least 1, by default 100. Further ones count as executions until their readers
    /// have taken them.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxConcurrentResponses { get; set => field = Bounds.AtLeast(1, value); } = 100;

    /// <summary>How many bytes a response may have, before it is compressed: at least 1,024, by default 10 MiB. A larger one is not sent at all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1,024.</exception>
    public int MaxResponseSize { get; set => field = Bounds.AtLeast(1024, value); } = 10 * 1024 * 1024;

    /// <summary>
    /// How many bytes the responses that are being made and sent may take together, each beyond its first 64 KiB; from 0, by
    /// default 64 MiB. A request for whose response there is no room is told to try again.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public long MaxHeldResponseBytes { get; set => field = Bounds.AtLeast(0, value); } = 64 * 1024 * 1024;

    /// <summary>
    /// How many bytes the bodies of requests over 64 KiB may have together, while they are read and executed; from 64 KiB, by
    /// default 4 MiB. Further ones wait, for as long as an execution may take.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of this range.</exception>
    public int MaxHeldRequestBytes { get; set => field = Bounds.AtLeast(64 * 1024, value); } = 4 * 1024 * 1024;

    /// <summary>How many parsed and validated documents are kept for the next request with the same text; from 0, by default 500.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public int DocumentCacheCapacity { get; set => field = Bounds.AtLeast(0, value); } = 500;

    /// <summary>
    /// How many bytes the documents that are kept may take in memory together, with their plans: from 0, by default 32 MiB. It is
    /// told roughly, from the lengths of their texts and the numbers of their fields.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public long DocumentCacheSize { get; set => field = Bounds.AtLeast(0, value); } = 32 * 1024 * 1024;

    /// <summary>
    /// How many bytes the responses to queries that are kept in memory take together; from 0, by default 32 MiB. With 0, none are
    /// kept. Without <see cref="GraphQLServerBuilder.AddDataVersion{TSource}"/> none are kept, either.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public long ResponseCacheSize { get; set => field = Bounds.AtLeast(0, value); } = 32 * 1024 * 1024;

    /// <summary>How many bytes an answer may have to be kept; from 0, by default 1 MiB. A larger one is sent as it is written.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public int LargestCachedResponse { get; set => field = Bounds.AtLeast(0, value); } = 1024 * 1024;

    /// <summary>
    /// How old the version of the data that the server knows may be, before it is read again: from zero (for each request), by
    /// default one second. No answer is staler than that.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than zero.</exception>
    public TimeSpan DataVersionAge { get; set => field = Bounds.AtLeast(TimeSpan.Zero, value); } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// For how long answers that are kept are given while the version of the data cannot be read: from zero, by default ten minutes.
    /// Their header <c>Age</c> says how long ago they were known to be right.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than zero.</exception>
    public TimeSpan StaleAnswerAge { get; set => field = Bounds.AtLeast(TimeSpan.Zero, value); } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// How long a client may use the answer to a GET without asking whether it is still right, in whole seconds: from zero, the
    /// default, with which it always has to ask.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than zero.</exception>
    public TimeSpan ClientCacheAge
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            field = value;
        }
    }

    /// <summary>
    /// Whether the server tells its schema: by introspection, at <c>?sdl</c>, and by the names that messages suggest; by default
    /// it does. Where not, <c>__typename</c> stays, and the playground cannot complete or explain what is typed.
    /// </summary>
    public bool EnableIntrospection { get; set; } = true;

    /// <summary>
    /// Whether a client may ask with the header <c>GraphQL-Plan: report</c> which statements its operation has come to: for
    /// development only.
    /// </summary>
    public bool EnablePlanReports { get; set; }

    /// <summary>Whether unexpected errors carry their exception in <c>extensions.exception</c>: for development only.</summary>
    public bool IncludeExceptionDetails { get; set; }

    /// <summary>
    /// The folder with the trusted documents: files <c>name.graphql</c> with one operation each, served at
    /// <c>{path}/persisted/{name}</c>. Null where there are none.
    /// </summary>
    public string? TrustedDocumentsFolder { get; set; }

    /// <summary>
    /// Whether every other document is refused; by default it is not. The playground then cannot ask for the schema, unless its
    /// query for introspection is among the trusted documents.
    /// </summary>
    public bool TrustedDocumentsOnly { get; set; }

    /// <summary>Whether a browser gets the playground at the address of the endpoint; by default it does.</summary>
    public bool EnablePlayground { get; set; } = true;

    /// <summary>How the playground presents itself.</summary>
    public PlaygroundOptions Playground { get; } = new();

    internal RequestOptions ToRequestOptions(OperationTelemetryOptions telemetry) => new()
    {
        Parser = Parser,
        Document = Document,
        Cost = Cost,
        MaxVariableValues = MaxVariableValues,
        MaxErrors = MaxErrors,
        ExecutionTimeout = ExecutionTimeout,
        DocumentCacheCapacity = DocumentCacheCapacity,
        DocumentCacheSize = DocumentCacheSize,
        Introspection = EnableIntrospection,
        IncludeExceptionDetails = IncludeExceptionDetails,
        TraceDocuments = telemetry.TraceDocuments,
    };
}
