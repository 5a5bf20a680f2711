using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets;

/// <summary>Checks the folder of a dataset, without a database.</summary>
public static class DatasetValidator
{
    /// <summary>Everything that keeps the folder from being loaded, and what may have been meant otherwise.</summary>
    /// <param name="folder">The folder that holds <c>dataset.yaml</c>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The problems, sorted by file, line and column; of more than 100 of one file the first, and how many there are more.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static async Task<IReadOnlyList<DatasetProblem>> ValidateAsync(string folder, CancellationToken cancellationToken = default)
    {
        var dataset = CheckedDataset.Of(await DatasetFolder.ReadAsync(folder, cancellationToken));
        return ProblemCollector.Report(dataset.Errors, dataset.Warnings);
    }
}
