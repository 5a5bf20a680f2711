using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Warns of files that look like some of the dataset's, but are not read.</summary>
internal static class StrayFileWarning
{
    /// <summary>Reports each of the files.</summary>
    public static void Check(DatasetFolders folders, ProblemCollector warnings)
    {
        foreach (var (folder, path) in folders.All.SelectMany(folder => folder.Strays, (folder, path) => (folder, path)))
        {
            var near = !path.Contains('/') && DatasetPaths.ListNear(path) is { } list ? $" Did you mean \"{list}\"?" : "";
            warnings.Add(folder.StartOf(path), $"This is not a file of a dataset, so it is not read.{near} {DatasetPaths.Description}");
        }
    }
}
