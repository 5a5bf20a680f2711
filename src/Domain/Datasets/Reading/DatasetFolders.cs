namespace Contested.Domain.Datasets.Reading;

/// <summary>The folders of one dataset.</summary>
/// <param name="All">The folders, a preferred one first.</param>
/// <param name="IsFirstPreferred">Whether the first counts where another folder declares something in another way.</param>
internal sealed record DatasetFolders(IReadOnlyList<DatasetFolder> All, bool IsFirstPreferred)
{
    /// <summary>Lists the files of a folder, whose paths messages give as they are in it.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static DatasetFolders Open(string folder) => new([DatasetFolder.Open(folder)], IsFirstPreferred: false);

    /// <summary>Lists the files of folders.</summary>
    /// <param name="folders">The paths of the folders, at least one; messages put them before the paths of files.</param>
    /// <param name="preferred">That which counts where another declares something in another way; null for none.</param>
    /// <exception cref="ArgumentException">The preferred folder is none of the folders.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static DatasetFolders Open(IReadOnlyList<string> folders, string? preferred)
    {
        var full = preferred is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(preferred));
        var ordered = folders.OrderByDescending(IsPreferred).ToList();
        return full is null || IsPreferred(ordered[0])
            ? new DatasetFolders([.. ordered.Select(folder => DatasetFolder.Open(folder, Path.TrimEndingDirectorySeparator(folder) + "/"))], full is not null)
            : throw new ArgumentException($"The preferred folder {preferred} is not one of the dataset's folders: {string.Join(", ", folders)}.");

        bool IsPreferred(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) == full;
    }
}
