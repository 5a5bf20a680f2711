using Contested.Domain.Datasets.Checking;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets;

/// <summary>Checks the folders of a dataset, without a database.</summary>
public static class DatasetValidator
{
    /// <summary>Everything that keeps the folder from being loaded, and what may have been meant otherwise.</summary>
    /// <param name="folder">The folder that holds <c>dataset.yaml</c>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The problems, sorted by file, line and column; of more than 100 of one file the first, and how many there are more.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static Task<IReadOnlyList<DatasetProblem>> ValidateAsync(string folder, CancellationToken cancellationToken = default) =>
        Task.Run(() => Validate(DatasetFolders.Open(folder), cancellationToken), cancellationToken);

    /// <summary>Everything that keeps several folders from being loaded as one dataset, and what may have been meant otherwise.</summary>
    /// <param name="folders">The folders, at least one, each with a <c>dataset.yaml</c>. They stand before the paths of files in problems.</param>
    /// <param name="preferred">The folder that counts where another declares something in another way; null for none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The problems, sorted by file, line and column; of more than 100 of one file the first, and how many there are more.</returns>
    /// <exception cref="ArgumentException">The preferred folder is none of the folders.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static Task<IReadOnlyList<DatasetProblem>> ValidateAsync(
        IReadOnlyList<string> folders, string? preferred = null, CancellationToken cancellationToken = default) =>
        Task.Run(() => Validate(DatasetFolders.Open(folders, preferred), cancellationToken), cancellationToken);

    private static IReadOnlyList<DatasetProblem> Validate(DatasetFolders folders, CancellationToken cancellationToken)
    {
        var warnings = new ProblemCollector(ProblemSeverity.Warning);
        var errors = new ProblemCollector(warnings: warnings);
        using var content = DatasetReader.Read(folders, errors);
        var (checker, warner) = (new DatasetChecker(content, errors), new DatasetWarnings(content, folders, warnings));
        foreach (var engagement in content.Engagements.Read(errors))
        {
            cancellationToken.ThrowIfCancellationRequested();
            checker.Check(engagement);
            warner.Check(engagement);
        }

        checker.Complete();
        warner.Complete();
        return ProblemCollector.Report(errors, warnings);
    }
}
