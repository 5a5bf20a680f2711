using System.Diagnostics.Metrics;
using Contested.GraphQL.AspNetCore.Caching;

namespace Contested.Api.Telemetry;

/// <summary>Tells which dataset is served, how old it is, and whether the database can still be asked for it.</summary>
internal sealed class DatasetMetrics
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "Contested.Dataset";

    private readonly Counter<long> _reads;
    private volatile DataVersion? _version;

    public DatasetMetrics(IMeterFactory meters, TimeProvider time)
    {
        var meter = meters.Create(MeterName);
        _reads = meter.CreateCounter<long>("contested.dataset.version_reads", "{read}", "How often the database was asked for the version, by whether it answered.");
        meter.CreateObservableGauge("contested.dataset.info", Info, "1", "1, with the version of the dataset that is served.");
        meter.CreateObservableGauge("contested.dataset.age", () => Age(time.GetUtcNow()), "s", "How long ago the dataset that is served was released.");
    }

    /// <summary>The database was asked for the version, and has answered.</summary>
    public void OnRead(DataVersion? version)
    {
        _version = version;
        Count("answered");
    }

    /// <summary>The database was asked for the version, and has not answered.</summary>
    public void OnFailed() => Count("failed");

    private void Count(string result) => _reads.Add(1, new KeyValuePair<string, object?>("result", result));

    private IEnumerable<Measurement<int>> Info() => _version is { } version ? [new Measurement<int>(1, new KeyValuePair<string, object?>("version", version.Name))] : [];

    private IEnumerable<Measurement<double>> Age(DateTimeOffset now) => _version?.ReleasedAt is { } released ? [new((now - released).TotalSeconds)] : [];
}
