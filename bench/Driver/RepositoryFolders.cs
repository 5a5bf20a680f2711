namespace Contested.Bench.Driver;

/// <summary>The folders of the repository, which holds the program.</summary>
internal static class RepositoryFolders
{
    /// <summary>The folder of the solution, absolute.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the benchmark.</summary>
    public static string Bench => Path.Combine(Root, "bench");

    /// <summary>The folder of the curated dataset.</summary>
    public static string Data => Path.Combine(Root, "data");

    /// <summary>The folder for what is built; not under version control.</summary>
    public static string Artifacts => Path.Combine(Root, "artifacts", "bench");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Contested.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new BenchmarkFailedException("The benchmark runs only inside the repository: no folder above the program holds Contested.slnx.");
    }
}
