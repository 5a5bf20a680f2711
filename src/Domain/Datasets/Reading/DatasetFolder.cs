using System.IO.Enumeration;
using System.Text;

namespace Contested.Domain.Datasets.Reading;

/// <summary>What lies in the folder of a dataset.</summary>
/// <param name="Root">The path of the folder.</param>
/// <param name="Files">The paths of the files of the dataset in the folder, sorted.</param>
/// <param name="Strays">The paths of files that look like some of the dataset's, but are not, sorted.</param>
/// <param name="Label">What messages put before the paths of files; empty for a dataset with one folder.</param>
internal sealed record DatasetFolder(string Root, IReadOnlyList<string> Files, IReadOnlyList<string> Strays, string Label)
{
    /// <summary>Lists the files of the dataset. What else the folder holds is left alone, and so is what is in hidden folders.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <param name="folder">The path of the folder.</param>
    /// <param name="label">What messages put before the paths of files.</param>
    public static DatasetFolder Open(string folder, string label = "")
    {
        var root = folder.Length == 0 ? "\"\"" : Path.GetFullPath(folder);
        if (!Directory.Exists(root))
        {
            throw new DirectoryNotFoundException($"The folder {root} does not exist.");
        }

        var paths = PathsIn(root).ToLookup(DatasetPaths.IsOfDataset);
        return new DatasetFolder(root, [.. paths[true]], [.. paths[false].Where(DatasetPaths.LooksLikeOne)], label);
    }

    /// <summary>The start of a file, as messages name it.</summary>
    /// <param name="path">Its path in the folder.</param>
    public FilePosition StartOf(string path) => FilePosition.StartOf(Label + path);

    /// <summary>Reads a file as a whole.</summary>
    /// <param name="path">Its path in the folder.</param>
    public SourceFile Read(string path)
    {
        using var file = FileOpening.Open(Path.Combine(Root, path), FileOpening.MostInMemory, out var refusal);
        if (file is null)
        {
            return new SourceFile(Label + path, "", refusal);
        }

        // Another encoding is not detected, so that it is told as one that is not UTF-8.
        using var reader = new StreamReader(file, Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
        return new SourceFile(Label + path, reader.ReadToEnd());
    }

    /// <summary>Opens a file that may be longer than the memory; null where it is none.</summary>
    /// <param name="path">Its path in the folder.</param>
    /// <param name="refusal">Why it is not opened; null where it is.</param>
    public FileStream? OpenFile(string path, out string? refusal) => FileOpening.Open(Path.Combine(Root, path), long.MaxValue, out refusal);

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
