using System.Globalization;
using Contested.Bench.Driver.Databases;
using Contested.Bench.Driver.Systems;
using Contested.Bench.Driver.Workloads;
using static Contested.Bench.Driver.Results.MarkdownTable;

namespace Contested.Bench.Driver.Results;

/// <summary>Writes the results of a run as a page in Markdown.</summary>
internal sealed class ResultsPage(RunSettings settings, RunResults results, string command)
{
    private const string PagesBelowRoot = "20 claims a page";

    /// <summary>The page.</summary>
    public async Task<string> WriteAsync()
    {
        string[] sections =
        [
            $"""
            # Results of the benchmark

            ```sh
            {command}
            ```

            wrote this page; [README.md](README.md) says what is measured and how. {settings.Scale:N0} engagements, {5 * settings.Scale:N0} claims and
            {8 * settings.Scale:N0} citations ({PagesBelowRoot}), {settings.Connections} connections, {settings.Rounds} rounds of {settings.Seconds} s a cell; servers, database and load
            on the same machine, so that only ratios carry over to others. All figures are medians over the rounds.
            """,
            Environment(await RunEnvironment.ReadAsync()),
            Section("Goals", GoalTable()),
            Section("Requests a second", Cells(cell => cell.RequestsPerSecond, "N0")),
            Section("Ratio to hand-written C# on the same database, within a round", Ratios()),
            Section("Time of half of the answers, in ms", Cells(cell => cell.MedianMilliseconds, "F2")),
            Section("Time of 99 of 100 answers, in ms", Cells(cell => cell.P99Milliseconds, "F2")),
            Section("Processor time of the server for a request, in µs", Cells(cell => cell.ServerMicroseconds, "N0")),
            Section("Processor time of PostgreSQL for a request, in µs", Cells(cell => cell.DatabaseMicroseconds, "N0")),
            .. Own.Count > 0 ? new[] { Section("Queries of this API alone", OwnQueries()) } : [],
            Section("Peak memory of the server, in MB", Memory()),
            Section("Time from the start of the process to the first answer, in ms", Starts()),
            .. settings.Growth.Count > 0 ? new[] { Section("Growth: time of half of the answers, in ms", Growth()) } : [],
            .. results.MicroTables.Count > 0 ? new[] { Section("Parts of the engine", string.Join("\n\n", results.MicroTables)) } : [],
        ];
        return string.Join("\n\n", sections) + "\n";
    }

    private IEnumerable<string> Measured => SystemCatalogue.Names.Where(name => results.Measurements.Exists(cell => cell.System == name));

    private IReadOnlyList<string> Compared => [.. settings.Queries.Where(Workload.Compared.Contains)];

    private IReadOnlyList<string> Own => [.. settings.Queries.Where(Workload.Own.Contains)];

    private List<string> QueryHeadings => ["", .. Compared.Select(query => Workload.Titles[query])];

    private static string Section(string title, string content) => $"## {title}\n\n{content}";

    private static string Environment(IEnumerable<(string Name, string Value)> environment) => Of(
        ["", "of this run"],
        environment
            .Append(("settings of PostgreSQL", string.Join(", ", PostgresCluster.Settings.Select(setting => $"{setting.Key} {setting.Value}"))))
            .Select(entry => (string[])[entry.Item1, entry.Item2]));

    private string GoalTable() => Of(
        ["goal", "bound", "measured", ""],
        new Goals(settings, results).All().Select(goal => (string[])
        [
            goal.Title,
            (goal.IsUpper ? "≤ " : "≥ ") + goal.Bound.ToString(CultureInfo.InvariantCulture),
            Figure(goal.Measured, "F2"),
            goal.State,
        ]));

    private string Cells(Func<Measurement, double> figure, string format) => Of(
        QueryHeadings,
        Measured.Select(system => (string[])
        [
            SystemCatalogue.TitleOf(system),
            .. Compared.Select(query => Figure(results.Median(system, query, settings.Scale, figure), format)),
        ]));

    private string OwnQueries() => Of(
        ["", "requests a second", "half of the answers, ms", "99 of 100, ms", "server, µs", "PostgreSQL, µs"],
        from system in SystemCatalogue.Servers
        where system.AnswersOwnQueries && Measured.Contains(system.Name)
        from query in Own
        select (string[])
        [
            $"{system.Title}: {Workload.Titles[query]}",
            Figure(results.Median(system.Name, query, settings.Scale, cell => cell.RequestsPerSecond), "N0"),
            Figure(results.Median(system.Name, query, settings.Scale, cell => cell.MedianMilliseconds), "F2"),
            Figure(results.Median(system.Name, query, settings.Scale, cell => cell.P99Milliseconds), "F2"),
            Figure(results.Median(system.Name, query, settings.Scale, cell => cell.ServerMicroseconds), "N0"),
            Figure(results.Median(system.Name, query, settings.Scale, cell => cell.DatabaseMicroseconds), "N0"),
        ]);

    private string Ratios() => Of(
        QueryHeadings,
        SystemCatalogue.Servers.Where(system => Measured.Contains(system.Name)).Select(system => (string[])
        [
            system.Title,
            .. Compared.Select(query => Figure(results.Ratio(system.Name, system.Baseline, query, settings.Scale), "F2")),
        ]));

    private string Memory() => Of(
        ["", .. Sizes().Select(size => $"{size:N0} engagements")],
        results.PeakBytes.Keys.Select(key => key.System).Distinct().Select(system => (string[])
        [
            SystemCatalogue.TitleOf(system),
            .. Sizes().Select(size => Figure(results.PeakBytes.TryGetValue((system, size), out var bytes) ? bytes / 1e6 : double.NaN, "N0")),
        ]));

    private string Starts() => Of(
        ["", "median"],
        results.StartMilliseconds.Select(start => (string[])[start.Key, Figure(start.Value.Median(), "N0")]));

    private string Growth() => Of(
        ["", .. Sizes().Select(size => $"{size:N0} engagements")],
        from system in new[] { SystemCatalogue.HandWritten, SystemCatalogue.Api }
        from query in Compared
        select (string[])
        [
            $"{SystemCatalogue.TitleOf(system)}: {Workload.Titles[query]}",
            .. Sizes().Select(size => Figure(results.Median(system, query, size, cell => cell.MedianMilliseconds), "F2")),
        ]);

    private IEnumerable<int> Sizes() => results.Measurements.Select(cell => cell.Engagements).Distinct().Order();
}
