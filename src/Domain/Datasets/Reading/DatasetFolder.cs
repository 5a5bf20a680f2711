using System.IO.Enumeration;
using System.Text;

namespace Contested.Domain.Datasets.Reading;

/// <summary>What lies in the folder of a dataset.</summary>
/// <param name="Files">The files of the dataset, sorted by path.</param>
/// <param name="Strays">The paths of files that look like some of the dataset's, but are not, sorted.</param>
internal sealed record DatasetFolder(IReadOnlyList<SourceFile> Files, IReadOnlyList<string> Strays)
{
    /// <summary>Reads every file of the dataset. What else the folder holds is left alone, and so is what is in hidden folders.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static async Task<DatasetFolder> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        var root = folder.Length == 0 ? "\"\"" : Path.GetFullPath(folder);
        if (!Directory.Exists(root))
        {
            throw new DirectoryNotFoundException($"There is no folder {root} to load the dataset from.");
        }

        var paths = PathsIn(root).ToList();
        var files = new List<SourceFile>();
        foreach (var path in paths.Where(DatasetPaths.IsOfDataset))
        {
            // Another encoding is not detected, so that it is told as one that is not UTF-8.
            using var reader = new StreamReader(Path.Combine(root, path), Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
            files.Add(new SourceFile(path, await reader.ReadToEndAsync(cancellationToken)));
        }

        return new DatasetFolder(files, [.. paths.Where(path => !DatasetPaths.IsOfDataset(path) && DatasetPaths.LooksLikeOne(path))]);
    }

    private static IOrderedEnumerable<string> PathsIn(string root)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = 0 };
        return new FileSystemEnumerable<string>(root, (ref entry) => entry.ToFullPath(), options)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref entry) => !entry.FileName.StartsWith('.'),
        }
            .Select(path => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal);
    }
}
