using System.CommandLine;
using System.CommandLine.Parsing;
using Contested.Bench.Driver.Systems;
using Contested.Bench.Driver.Workloads;

namespace Contested.Bench.Driver;

/// <summary>The options of the command line.</summary>
internal sealed class BenchmarkOptions
{
    private readonly Option<bool> _quick = new("--quick")
    {
        Description = "A smoke run: 1,000 engagements, one round of 2 seconds a cell, no peers on Node.js, no growth, no parts of the engine.",
    };

    private readonly Option<string[]> _systems = Names("--systems", "The systems to measure.", SystemCatalogue.Names);
    private readonly Option<string[]> _queries = Names("--queries", "The queries to measure.", Workload.Queries);
    private readonly Option<int?> _scale = Number("--scale", "The number of engagements. Default: 100000.");
    private readonly Option<int?> _rounds = Number("--rounds", "How often each cell is measured. Default: 3.");
    private readonly Option<int?> _seconds = Number("--seconds", "For how long a cell is measured each time. Default: 3.");
    private readonly Option<int?> _connections = Number("--connections", "How many connections make the load. Default: 16.");
    private readonly Option<int?> _seed = Number("--seed", "The seed of rows and variables. Default: 2016.");
    private readonly Option<int?> _postgresPort = Number("--postgres-port", "The port for PostgreSQL. Default: 5439.");
    private readonly Option<int?> _firstPort = Number("--first-port", "The first of the ports for the systems, one for each. Default: 5330.");

    private readonly Option<bool> _noGrowth = new("--no-growth") { Description = "Leaves out 1,000 and 1,000,000 engagements." };
    private readonly Option<bool> _noMicro = new("--no-micro") { Description = "Leaves out parsing, validation and writing by themselves." };

    private readonly Option<bool> _noBuild = new("--no-build") { Description = "Measures the servers as an earlier run built them." };

    private readonly Option<DirectoryInfo?> _folder = new("--folder")
    {
        Description = "Where the databases are kept for the next run: up to 20 GB. Default: contested-bench in the folder for temporary files.",
    };

    private readonly Option<FileInfo?> _results = new("--results") { Description = "The file for the results. Default: bench/results.md, with --quick artifacts/bench/quick.md." };

    /// <summary>All options.</summary>
    public IReadOnlyList<Option> All =>
        [_quick, _systems, _queries, _scale, _rounds, _seconds, _connections, _seed, _noGrowth, _noMicro, _noBuild, _folder, _results, _postgresPort, _firstPort];

    /// <summary>The settings that the command line asks for.</summary>
    public RunSettings Read(ParseResult parsed)
    {
        var quick = parsed.GetValue(_quick);
        var systems = parsed.GetValue(_systems) ?? [];
        return new RunSettings
        {
            Systems = systems.Length > 0 ? systems : [.. SystemCatalogue.Names.Where(name => !quick || !RunsOnNode(name))],
            Queries = parsed.GetValue(_queries) is { Length: > 0 } queries ? queries : Workload.Queries,
            Scale = parsed.GetValue(_scale) ?? (quick ? 1_000 : 100_000),
            Growth = quick || parsed.GetValue(_noGrowth) ? [] : [1_000, 1_000_000],
            Rounds = parsed.GetValue(_rounds) ?? (quick ? 1 : 3),
            Seconds = parsed.GetValue(_seconds) ?? (quick ? 2 : 3),
            WarmUpSeconds = quick ? 1 : 2,
            WarmUpBursts = quick ? 1 : 6,
            Connections = parsed.GetValue(_connections) ?? 16,
            Starts = quick ? 1 : 5,
            Seed = parsed.GetValue(_seed) ?? 2016,
            Build = !parsed.GetValue(_noBuild),
            Micro = !quick && !parsed.GetValue(_noMicro),
            Folder = parsed.GetValue(_folder)?.FullName ?? Path.Combine(Path.GetTempPath(), "contested-bench"),
            PostgresPort = parsed.GetValue(_postgresPort) ?? 5439,
            FirstPort = parsed.GetValue(_firstPort) ?? 5330,
            Results = parsed.GetValue(_results)?.FullName
                ?? (quick ? Path.Combine(RepositoryFolders.Artifacts, "quick.md") : Path.Combine(RepositoryFolders.Bench, "results.md")),
        };
    }

    private static bool RunsOnNode(string name) => SystemCatalogue.Servers.OfType<NodeSystem>().Any(system => system.Name == name);

    private static Option<string[]> Names(string option, string description, IReadOnlyList<string> names)
    {
        var result = new Option<string[]>(option)
        {
            Description = $"{description} Default: {string.Join(',', names)}",
            CustomParser = argument => [.. argument.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries))],
        };
        result.Validators.Add(parsed => Check(parsed, names));
        return result;
    }

    private static void Check(OptionResult parsed, IReadOnlyList<string> names)
    {
        var unknown = parsed.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries)).Except(names).ToList();
        if (unknown.Count > 0)
        {
            parsed.AddError($"{parsed.Option.Name}: there is no {string.Join(", ", unknown)}; there are {string.Join(", ", names)}.");
        }
    }

    private static Option<int?> Number(string name, string description)
    {
        var option = new Option<int?>(name) { Description = description };
        option.Validators.Add(parsed =>
        {
            if (parsed.Tokens.Any(token => int.TryParse(token.Value, out var number) && number < 1))
            {
                parsed.AddError($"{name} must be at least 1.");
            }
        });
        return option;
    }
}
