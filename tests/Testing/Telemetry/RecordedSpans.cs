using System.Collections.Concurrent;
using System.Diagnostics;

namespace Contested.Testing.Telemetry;

/// <summary>The spans of one trace.</summary>
public sealed class RecordedSpans : IDisposable
{
    private readonly ActivityTraceId _trace = ActivityTraceId.CreateRandom();
    private readonly ActivityListener _listener;
    private readonly ConcurrentQueue<Activity> _spans = [];

    /// <summary>Starts to listen.</summary>
    public RecordedSpans()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
                options.TraceId == _trace ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == _trace)
                {
                    _spans.Enqueue(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>The header of a request that makes it part of the trace: its name is <c>traceparent</c>.</summary>
    public string TraceParent => $"00-{_trace}-{ActivitySpanId.CreateRandom()}-01";

    /// <summary>The spans that have ended, in the order of their ends.</summary>
    public IReadOnlyList<Activity> Ended => [.. _spans];

    /// <summary>The spans of a source that have ended.</summary>
    public IReadOnlyList<Activity> Of(string source) => [.. _spans.Where(span => span.Source.Name == source)];

    /// <inheritdoc />
    public void Dispose() => _listener.Dispose();
}
