using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace Contested.Testing.Telemetry;

/// <summary>What the meters of one host have measured since this was made, whatever other hosts measure meanwhile.</summary>
public sealed class RecordedMetrics : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentQueue<(string Name, double Value, IReadOnlyDictionary<string, string?> Tags)> _measurements = [];

    /// <summary>Starts to listen.</summary>
    /// <param name="meters">What the host makes its meters with.</param>
    public RecordedMetrics(IMeterFactory meters)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Scope == meters)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.Start();
    }

    /// <summary>The names of the instruments that have measured something.</summary>
    public IReadOnlyList<string> Names => [.. _measurements.Select(measurement => measurement.Name).Distinct()];

    /// <summary>Has those instruments measure that do so only when they are asked.</summary>
    public void Observe() => _listener.RecordObservableInstruments();

    /// <summary>The values of a tag with which an instrument has measured.</summary>
    public IReadOnlyList<string?> Values(string name, string tag) =>
        [.. _measurements.Where(measurement => measurement.Name == name).Select(measurement => measurement.Tags.GetValueOrDefault(tag)).Distinct()];

    /// <summary>How often an instrument has measured with these tags, among others.</summary>
    public int Count(string name, params (string Name, string Value)[] tags) => Find(name, tags).Count();

    /// <summary>The sum of what an instrument has measured with these tags, among others.</summary>
    public double Sum(string name, params (string Name, string Value)[] tags) => Find(name, tags).Sum();

    /// <inheritdoc />
    public void Dispose() => _listener.Dispose();

    private IEnumerable<double> Find(string name, (string Name, string Value)[] tags) => _measurements
        .Where(measurement => measurement.Name == name && tags.All(tag => measurement.Tags.GetValueOrDefault(tag.Name) == tag.Value))
        .Select(measurement => measurement.Value);

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _measurements.Enqueue((instrument.Name, value, tags.ToArray().ToDictionary(tag => tag.Key, tag => tag.Value?.ToString())));
}
