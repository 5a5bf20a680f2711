using System.Globalization;
using Contested.Bench.Driver.Databases;
using Contested.Bench.Driver.Workloads;
using Contested.Testing.Databases;
using Npgsql;

namespace Contested.Bench.Driver.Load;

/// <summary>Sends the statements of the hand-written server to PostgreSQL alone, with <c>pgbench</c>: the floor of what a request costs.</summary>
internal sealed class PgbenchLoad(PostgresCluster postgres, string database)
{
    // pgbench takes at most 128 scripts, and has no variables that hold texts.
    private const int Scripts = 100;

    private static readonly string[] Levels = ["sides", "participations", "claims", "citations"];

    private static readonly Dictionary<string, string[]> LevelsOf = new()
    {
        ["engagement"] = Levels,
        ["engagements"] = Levels,
        ["filtered"] = ["sides"],
        ["flat"] = [],
    };

    /// <summary>Writes the scripts of a query and returns their folder.</summary>
    public async Task<string> PrepareAsync(string query, IReadOnlyList<QueryVariables> variables)
    {
        var folder = Path.Combine(RepositoryFolders.Artifacts, "pgbench", database, query);
        Directory.CreateDirectory(folder);
        await using var source = NpgsqlDataSource.Create(postgres.ConnectionString(database));
        for (var index = 0; index < Math.Min(Scripts, variables.Count); index++)
        {
            var script = await ScriptOfAsync(source, query, variables[index]);
            await File.WriteAllTextAsync(Path.Combine(folder, $"{index:D3}.sql"), script);
        }

        return folder;
    }

    /// <summary>Runs the scripts of a folder in a random order for some seconds.</summary>
    public async Task<LoadResult> RunAsync(string folder, int connections, int seconds)
    {
        var logs = Directory.CreateTempSubdirectory("contested-pgbench-");
        try
        {
            await CommandLineProgram.RunAsync(
                Program(),
                [
                    "--no-vacuum", "--protocol=prepared", "--log", $"--log-prefix={Path.Combine(logs.FullName, "log")}",
                    $"--client={connections}", "--jobs=1", $"--time={seconds}",
                    .. Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(file => $"--file={file}"),
                    postgres.Address(database),
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

    private static async Task<string> ScriptOfAsync(NpgsqlDataSource source, string query, QueryVariables variables)
    {
        var root = SqlOf(query, [.. variables.Values.Select(Literal)]);
        if (LevelsOf[query].Length == 0)
        {
            return $"{root};\n";
        }

        var keys = await KeysAsync(source, root);
        var levels = LevelsOf[query].Select(level => $"{SqlOf(level, $"'{{{string.Join(',', keys)}}}'::integer[]")};\n");
        return keys.Count == 0 ? $"{root};\n" : $"{root};\n\\startpipeline\n{string.Concat(levels)}\\endpipeline\n";
    }

    private static string SqlOf(string name, params string[] literals)
    {
        var sql = File.ReadAllText(Path.Combine(RepositoryFolders.Bench, "HandWritten", "Sql", "postgres", $"{name}.sql")).TrimEnd();
        for (var index = 0; index < literals.Length; index++)
        {
            sql = sql.Replace($"${index + 1}", literals[index], StringComparison.Ordinal);
        }

        return sql;
    }

    private static string Literal(object value) =>
        value is string text ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'" : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private static async Task<List<int>> KeysAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var keys = new List<int>();
        while (await reader.ReadAsync())
        {
            keys.Add(reader.GetInt32(0));
        }

        return keys;
    }
}
