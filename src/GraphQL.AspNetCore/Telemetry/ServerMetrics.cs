using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Contested.GraphQL.AspNetCore.Telemetry;

/// <summary>The metrics of a GraphQL server. Without a listener they cost nothing.</summary>
public sealed class ServerMetrics
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "Contested.GraphQL";

    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    };

    private static readonly InstrumentAdvice<double> Costs = new()
    {
        HistogramBucketBoundaries = [10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000],
    };

    private readonly Meter _meter;
    private readonly Counter<long> _errors;
    private readonly Counter<long> _responseCache;
    private readonly Histogram<double> _wait;
    private readonly UpDownCounter<long> _waiting;

    /// <summary>Makes the instruments.</summary>
    /// <param name="meters">Makes the meter.</param>
    public ServerMetrics(IMeterFactory meters)
    {
        _meter = meters.Create(MeterName);
        Duration = Histogram("contested.graphql.operation.duration", "s", "How long operations take to execute.", Seconds);
        FieldCost = Histogram("contested.graphql.operation.field_cost", "1", "The cost of the fields of operations.", Costs);
        TypeCost = Histogram("contested.graphql.operation.type_cost", "1", "The cost of the objects of operations.", Costs);
        Statements = Counter("contested.graphql.statements", "{statement}", "Statements sent to the database.");
        Rows = Counter("contested.graphql.rows", "{row}", "Rows read from the database.");
        Documents = Counter("contested.graphql.documents", "{request}", "Requests, by whether their document was known.");
        Plans = Counter("contested.graphql.plans", "{operation}", "Planned operations, by whether there was a plan already.");
        PlanFailures = Counter("contested.graphql.plan_failures", "{operation}", "Operations whose plan the database did not run.");
        Unplanned = Counter("contested.graphql.unplanned", "{operation}", "Valid operations without a plan, by reason.");
        _errors = Counter("contested.graphql.errors", "{request}", "Requests with errors: one for each code and limit.");
        _responseCache = Counter("contested.graphql.response_cache", "{request}", "What the response cache did for requests.");
        _wait = Histogram("contested.graphql.queue.wait", "s", "How long requests wait for their turns, to be parsed and to be executed.", Seconds);
        _waiting = _meter.CreateUpDownCounter<long>("contested.graphql.queue.length", "{request}", "Requests that wait for a turn.");
    }

    internal Histogram<double> Duration { get; }

    internal Histogram<double> FieldCost { get; }

    internal Histogram<double> TypeCost { get; }

    internal Counter<long> Statements { get; }

    internal Counter<long> Rows { get; }

    internal Counter<long> Documents { get; }

    internal Counter<long> Plans { get; }

    internal Counter<long> PlanFailures { get; }

    internal Counter<long> Unplanned { get; }

    /// <summary>Counts a request with an error.</summary>
    /// <param name="code">The code of the error.</param>
    /// <param name="limit">The setting of the limit behind it, where its code stands for several; else null.</param>
    internal void OnError(string? code, string? limit = null)
    {
        var tags = new TagList { { "error.type", code ?? "_OTHER" } };
        if (limit is not null)
        {
            tags.Add("limit", limit);
        }

        _errors.Add(1, tags);
    }

    /// <summary>Counts a request by what the response cache did for it.</summary>
    internal void OnResponseCache(string result) => _responseCache.Add(1, new KeyValuePair<string, object?>("result", result));

    /// <summary>A request starts to wait for its turn, until the result is disposed.</summary>
    internal Waiting StartWaiting()
    {
        _waiting.Add(1);
        return new Waiting(this, Stopwatch.GetTimestamp());
    }

    /// <summary>Observes how many of something there are now.</summary>
    internal void Observe(string name, string unit, string description, Func<long> count) =>
        _meter.CreateObservableUpDownCounter(name, count, unit, description);

    private Counter<long> Counter(string name, string unit, string description) => _meter.CreateCounter<long>(name, unit, description);

    private Histogram<double> Histogram(string name, string unit, string description, InstrumentAdvice<double> advice) =>
        _meter.CreateHistogram(name, unit, description, tags: null, advice);

    /// <summary>The wait of a request.</summary>
    internal readonly struct Waiting(ServerMetrics metrics, long start) : IDisposable
    {
        /// <inheritdoc />
        public void Dispose()
        {
            metrics._waiting.Add(-1);
            metrics._wait.Record(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
    }
}
