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
            files.Add(await ReadAsync(root, path, cancellationToken));
        }

        return new DatasetFolder(files, [.. paths.Where(path => !DatasetPaths.IsOfDataset(path) && DatasetPaths.LooksLikeOne(path))]);
    }

    private static async Task<SourceFile> ReadAsync(string root, string path, CancellationToken cancellationToken)
    {
        var most = DatasetPaths.IsCsv(path) ? long.MaxValue : FileOpening.MostInMemory;
        await using var file = FileOpening.Open(Path.Combine(root, path), most, out var refusal);
        if (file is null)
        {
            return new SourceFile(path, "", refusal);
        }

        // Another encoding is not detected, so that it is told as one that is not UTF-8.
        using var reader = new StreamReader(file, Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
        return new SourceFile(path, await reader.ReadToEndAsync(cancellationToken));
    }

    private static IOrderedEnumerable<string> PathsIn(string root)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = 0 };
        return new FileSystemEnumerable<string>(root, (ref entry) => entry.ToFullPath(), options)
        {
            // A folder in place of a file is told.
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory || entry.FileName.EndsWith(".yaml") || entry.FileName.EndsWith(".csv"),
            // A folder of the dataset may be a link; a link further in, or to a folder around it, could be followed for ever.
            ShouldRecursePredicate = (ref entry) => !entry.FileName.StartsWith('.')
                && (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint) || entry.Directory.SequenceEqual(entry.RootDirectory)),
        }
            .Select(path => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal);
    }
}
