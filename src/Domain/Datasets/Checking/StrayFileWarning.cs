using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Warns of files that look like some of the dataset's, but are not read.</summary>
internal static class StrayFileWarning
{
    /// <summary>Reports each of the files.</summary>
    public static void Check(IEnumerable<string> strays, ProblemCollector warnings)
    {
        foreach (var path in strays)
        {
            var near = !path.Contains('/') && DatasetPaths.ListNear(path) is { } list ? $" Did you mean \"{list}\"?" : "";
            warnings.Add(FilePosition.StartOf(path), $"The dataset has no such file, so it is not read.{near} {DatasetPaths.Description}");
        }
    }
}
