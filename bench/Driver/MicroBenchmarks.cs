namespace Contested.Bench.Driver;

/// <summary>Runs the measurements of the engine's parts, a project of its own.</summary>
internal static class MicroBenchmarks
{
    /// <summary>Runs them and returns their tables, in Markdown.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync()
    {
        Console.WriteLine("Measuring parsing, validation, planning and writing");
        var results = Path.Combine(RepositoryFolders.Artifacts, "micro");
        if (Directory.Exists(results))
        {
            Directory.Delete(results, recursive: true);
        }

        await CommandLineProgram.RunAsync(
            "dotnet",
            ["run", "--project", Path.Combine(RepositoryFolders.Bench, "Micro"), "--configuration", "Release", "--", "--filter", "*", "--artifacts", results]);
        var reports = Directory.GetFiles(Path.Combine(results, "results"), "*-report-github.md").Order(StringComparer.Ordinal);
        return [.. reports.Select(report => string.Join('\n', File.ReadLines(report).Where(line => line.StartsWith('|'))))];
    }
}
