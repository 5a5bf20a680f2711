namespace Contested.Testing;

/// <summary>Finds the folders of the repository, from wherever the tests run.</summary>
public static class RepositoryFolder
{
    private const string SolutionFile = "Contested.slnx";

    /// <summary>The folder of the solution file, absolute.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests run outside of the repository.</exception>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the curated dataset, absolute.</summary>
    public static string Data => Path.Combine(Root, "data");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, SolutionFile)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds {SolutionFile}.");
    }
}
