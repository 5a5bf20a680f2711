using System.Text;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Reads the files of a dataset from disk.</summary>
internal static class DatasetFolder
{
    /// <summary>Reads every file of YAML or comma-separated values in the folder and below, sorted by path.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static async Task<IReadOnlyList<SourceFile>> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        var root = Path.GetFullPath(folder);
        if (!Directory.Exists(root))
        {
            throw new DirectoryNotFoundException($"There is no folder {root} to load the dataset from.");
        }

        var paths = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".yaml" or ".yml" or ".csv")
            .Select(path => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal);

        var files = new List<SourceFile>();
        foreach (var path in paths)
        {
            files.Add(new SourceFile(path, await File.ReadAllTextAsync(Path.Combine(root, path), Encoding.UTF8, cancellationToken)));
        }

        return files;
    }
}
