using Contested.Domain.Datasets.Checking;
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
    public static Task<IReadOnlyList<DatasetProblem>> ValidateAsync(string folder, CancellationToken cancellationToken = default) =>
        Task.Run(() => Validate(folder, cancellationToken), cancellationToken);

    private static IReadOnlyList<DatasetProblem> Validate(string folder, CancellationToken cancellationToken)
    {
        var warnings = new ProblemCollector(ProblemSeverity.Warning);
        var errors = new ProblemCollector(warnings: warnings);
        var files = DatasetFolder.Open(folder);
        using var content = DatasetReader.Read(files, errors);
        var (checker, warner) = (new DatasetChecker(content, errors), new DatasetWarnings(content, files.Strays, warnings));
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
