using Contested.Bench.Driver.Results;

namespace Contested.Bench.Loading;

/// <summary>The page with the results of <c>bench/Loading/run</c>.</summary>
internal sealed class LoadingPage(int events, int times, IReadOnlyList<LoadingMeasurement> measurements, string command)
{
    private const double MostCpu = 3;
    private const double MostMegabytes = 400;
    private const double MostGrowth = 1.3;
    private const double MostSeconds = 2;

    private static readonly string[] Environments = ["processors", "memory", "system", ".NET", "PostgreSQL", "commit"];

    private IReadOnlyList<(string Name, Func<LoadingMeasurement, double> Value, string Format, double? Goal)> Rows =>
    [
        ("rows in the database", measurement => measurement.Rows, "N0", null),
        ("load into an empty database: seconds", measurement => measurement.Load.Wall.TotalSeconds, "F1", null),
        ("— CPU of the program, seconds", measurement => measurement.Load.ProgramCpu.TotalSeconds, "F1", null),
        ("— CPU of the database's server, seconds", measurement => measurement.Load.DatabaseCpu.TotalSeconds, "F1", null),
        ("— peak of the program's memory, MB", measurement => Megabytes(measurement.Load), "N0", MostMegabytes),
        ("plain insert of the same rows: CPU, seconds", measurement => measurement.PlainCpu.TotalSeconds, "F1", null),
        ("— CPU of the load to that", measurement => measurement.CpuRatio, "F2", MostCpu),
        ($"load of {times} times as many events: seconds", measurement => measurement.ManyTimes.Wall.TotalSeconds, "F1", null),
        ("— CPU, seconds", measurement => measurement.ManyTimes.Cpu.TotalSeconds, "F1", null),
        ("— peak of the program's memory, MB", measurement => Megabytes(measurement.ManyTimes), "N0", null),
        ("— to that of the first load", measurement => measurement.MemoryRatio, "F2", MostGrowth),
        ("load of one changed figure: seconds", measurement => measurement.Change.Load.Wall.TotalSeconds, "F1", null),
        ("— CPU, seconds", measurement => measurement.Change.Load.Cpu.TotalSeconds, "F1", null),
        ("— peak of the program's memory, MB", measurement => Megabytes(measurement.Change.Load), "N0", MostMegabytes),
        ("— served after the start of the load, seconds", measurement => measurement.Change.AfterStart.TotalSeconds, "F1", null),
        ("— served after its end, seconds", measurement => measurement.Change.AfterEnd.TotalSeconds, "F1", MostSeconds),
        ("— requests meanwhile", measurement => measurement.Change.Requests, "N0", null),
        ("— of which failed", measurement => measurement.Change.Failures, "N0", 0),
    ];

    /// <summary>Whether all that has a goal meets it.</summary>
    public bool MeetsGoals => Rows.All(row => row.Goal is not { } goal || measurements.All(measurement => row.Value(measurement) <= goal));

    /// <summary>Writes the page.</summary>
    public async Task<string> WriteAsync() =>
        $"""
        # Loading

        `{command}` has written this page; [README.md](README.md#loading) says how. {events:N0} events of the UCDP Georeferenced Event Dataset
        are loaded with all their claims, and then {times} times as many.

        {MarkdownTable.Of(
            ["", .. measurements.Select(measurement => measurement.Product), "goal"],
            Rows.Select(row => (IReadOnlyList<string>)[row.Name, .. measurements.Select(measurement => CellOf(row, measurement)), GoalOf(row)]))}

        | | |
        |---|---|
        {string.Join('\n', (await RunEnvironment.ReadAsync()).Where(pair => Environments.Contains(pair.Name)).Select(pair => $"| {pair.Name} | {pair.Value} |"))}

        """;

    private static double Megabytes(ProgramRun run) => run.PeakBytes / 1e6;

    private static string CellOf((string Name, Func<LoadingMeasurement, double> Value, string Format, double? Goal) row, LoadingMeasurement measurement)
    {
        var text = MarkdownTable.Figure(row.Value(measurement), row.Format);
        return row.Value(measurement) > row.Goal ? $"**{text}**" : text;
    }

    private static string GoalOf((string Name, Func<LoadingMeasurement, double> Value, string Format, double? Goal) row) =>
        row.Goal is { } goal ? $"at most {goal}" : "";
}
