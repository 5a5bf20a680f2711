using Contested.Bench.Driver.Systems;
using Contested.Bench.Driver.Workloads;

namespace Contested.Bench.Driver.Results;

/// <summary>The goals of the project for its speed, and how they stand after a run.</summary>
internal sealed class Goals(RunSettings settings, RunResults results)
{
    private const string Deep = "engagements";
    private const string StartOfApi = "**this API**, warm plan";

    /// <summary>All goals.</summary>
    public IEnumerable<Goal> All() =>
    [
        .. Compared.Select(query => Ratio(query, SystemCatalogue.Api, SystemCatalogue.HandWritten, "hand-written C# on PostgreSQL", 0.9)),
        .. Compared.Select(query => Ratio(query, SystemCatalogue.ApiSqlite, SystemCatalogue.HandWrittenSqlite, "hand-written C# on SQLite", 0.85)),
        .. Compared.Select(query => Ratio(query, SystemCatalogue.ApiCold, SystemCatalogue.Api, "a known document, for a new one each time", 0.6)),
        .. Compared.Select(query => Ratio(query, SystemCatalogue.ApiTelemetry, SystemCatalogue.Api, "the API without telemetry, for the API with all of it", 0.9)),
        .. Compared.Select(AgainstPeers),
        .. Compared.Select(query => Ratio(query, SystemCatalogue.ApiCached, SystemCatalogue.Fixed, "a fixed answer, for the cached one", 0.5)),
        .. settings.Growth.Count > 0 ? Compared.Where(query => query != "filtered").Select(Growth).Append(Memory()).Append(GrowthAgainstHandWritten()) : [],
        Start(),
    ];

    private IReadOnlyList<string> Compared => [.. settings.Queries.Where(Workload.Compared.Contains)];

    private Goal Ratio(string query, string system, string baseline, string title, double bound) =>
        new($"throughput against {title}: {Workload.Titles[query]}", results.Ratio(system, baseline, query, settings.Scale), bound);

    private Goal AgainstPeers(string query)
    {
        var ratios = SystemCatalogue.Servers.Where(system => system.IsPeer && !system.UsesSqlite)
            .Select(system => results.Ratio(SystemCatalogue.Api, system.Name, query, settings.Scale))
            .Where(ratio => !double.IsNaN(ratio))
            .ToList();
        return new Goal(
            $"throughput against the fastest GraphQL peer: {Workload.Titles[query]}", ratios.Count == 0 ? double.NaN : ratios.Min(), query == "filtered" ? 2 : 2.5);
    }

    private Goal Growth(string query) => new(
        $"median time, {Largest:N0} against {Smallest:N0} engagements: {Workload.Titles[query]}",
        GrowthOf(SystemCatalogue.Api, query),
        1.5,
        IsUpper: true);

    private Goal GrowthAgainstHandWritten() => new(
        $"the same growth against that of hand-written C#: {Workload.Titles[Deep]}",
        GrowthOf(SystemCatalogue.Api, Deep) / GrowthOf(SystemCatalogue.HandWritten, Deep),
        1,
        IsUpper: true);

    private double GrowthOf(string system, string query) =>
        results.Median(system, query, Largest, cell => cell.MedianMilliseconds) / results.Median(system, query, Smallest, cell => cell.MedianMilliseconds);

    private Goal Memory() => new(
        $"peak memory, {Largest:N0} against {Smallest:N0} engagements",
        Peak(Largest) / Peak(Smallest),
        1.2,
        IsUpper: true);

    private Goal Start()
    {
        var empty = results.StartMilliseconds.FirstOrDefault(start => start.Key.Contains("EF Core", StringComparison.Ordinal)).Value ?? [];
        var api = results.StartMilliseconds.GetValueOrDefault(StartOfApi, []);
        return new Goal("first answer against an empty application with EF Core", api.Median() / empty.Median(), 1.5, IsUpper: true);
    }

    private int Smallest => settings.Growth.Min();

    private int Largest => settings.Growth.Max();

    private double Peak(int engagements) =>
        results.PeakBytes.TryGetValue((SystemCatalogue.Api, engagements), out var bytes) ? bytes : double.NaN;
}
