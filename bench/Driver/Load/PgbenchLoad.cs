using System.Globalization;
using Contested.Bench.Driver.Databases;
using Contested.Bench.Driver.Workloads;
using Contested.Testing.Databases;

namespace Contested.Bench.Driver.Load;

/// <summary>Sends the statements of the hand-written server to PostgreSQL alone, with <c>pgbench</c>: the floor of what a request costs.</summary>
internal sealed class PgbenchLoad(PostgresCluster postgres, string database)
{
    private static readonly string[] Levels = ["sides", "participations", "claims", "citations"];

    private static readonly Dictionary<string, string[]> LevelsOf = new()
    {
        ["engagement"] = Levels,
        ["engagements"] = Levels,
        ["filtered"] = ["sides"],
        ["flat"] = [],
    };

    /// <summary>Stores the variables of a query in the database, writes the script, and returns its path.</summary>
    public async Task<string> PrepareAsync(string query, IReadOnlyList<QueryVariables> variables)
    {
        var root = HandWrittenSql(query);
        var table = await PgbenchVariables.StoreAsync(postgres.ConnectionString(database), query, root, variables, LevelsOf[query].Length > 0);
        var names = string.Join(", ", variables[0].Select((_, index) => $"p{index + 1}").Append("roots"));
        IEnumerable<string> statements =
        [
            root.Replace("$1", ":p1", StringComparison.Ordinal).Replace("$2", ":p2", StringComparison.Ordinal),
            .. LevelsOf[query].Select(level => HandWrittenSql(level).Replace("$1", ":roots::integer[]", StringComparison.Ordinal)),
        ];
        var script = Path.Combine(Directory.CreateDirectory(Path.Combine(RepositoryFolders.Artifacts, "pgbench")).FullName, $"{query}.sql");
        await File.WriteAllTextAsync(script, $"""
            \set number random(1, {variables.Count})
            SELECT {names} FROM {table} WHERE number = :number \gset
            \startpipeline
            {string.Concat(statements.Select(statement => $"{statement};\n"))}\endpipeline

            """);
        return script;
    }

    /// <summary>Runs a script for some seconds, over and over.</summary>
    public async Task<LoadResult> RunAsync(string script, int connections, int seconds)
    {
        var logs = Directory.CreateTempSubdirectory("contested-pgbench-");
        try
        {
            await CommandLineProgram.RunAsync(
                Program(),
                [
                    "--no-vacuum", "--protocol=prepared", "--log", $"--log-prefix={Path.Combine(logs.FullName, "log")}",
                    $"--client={connections}", "--jobs=1", $"--time={seconds}", $"--file={script}", $"{postgres.Address(database)}?options=-c%20plan_cache_mode%3Dforce_generic_plan",
                ]);
            var times = logs.GetFiles().SelectMany(log => File.ReadLines(log.FullName))
                .Select(line => long.Parse(line.Split(' ')[2], CultureInfo.InvariantCulture))
                .Order().ToList();
            return new LoadResult(times.Count, TimeSpan.FromSeconds(seconds), At(times, 0.5), At(times, 0.99));
        }
        finally
        {
            logs.Delete(recursive: true);
        }
    }

    // Debian keeps it apart from the server's programs.
    private static string Program() =>
        Path.Combine(PostgresBinaries.Folder, "pgbench") is var beside && File.Exists(beside) ? beside : "pgbench";

    private static TimeSpan At(List<long> times, double share) => TimeSpan.FromMicroseconds(times[(int)((times.Count - 1) * share)]);

    private static string HandWrittenSql(string name) =>
        File.ReadAllText(Path.Combine(RepositoryFolders.Bench, "HandWritten", "Sql", "postgres", $"{name}.sql")).TrimEnd();
}
