using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets;

/// <summary>Checks the folder of a dataset, without a database.</summary>
public static class DatasetValidator
{
    private const int MostOfAFile = 100;

    /// <summary>Everything that keeps the folder from being loaded, and what may have been meant otherwise.</summary>
    /// <param name="folder">The folder that holds <c>dataset.yaml</c>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The problems, sorted by file, line and column; of more than 100 of one file the first, and how many there are more.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static async Task<IReadOnlyList<DatasetProblem>> ValidateAsync(string folder, CancellationToken cancellationToken = default)
    {
        var dataset = CheckedDataset.Of(await DatasetFolder.ReadAsync(folder, cancellationToken));
        return [.. ProblemCollector.Sort([.. dataset.Errors.Problems, .. dataset.Warnings.Problems])
            .GroupBy(problem => problem.File).SelectMany(file => Shorten([.. file]))];
    }

    private static IEnumerable<DatasetProblem> Shorten(IReadOnlyList<DatasetProblem> problems)
    {
        if (problems.Count <= MostOfAFile)
        {
            return problems;
        }

        var more = problems.Skip(MostOfAFile).ToList();
        return problems.Take(MostOfAFile).Append(more[0] with
        {
            Message = $"The file has {more.Count} more problems, from here on. Mend those before first.",
            Severity = more.Exists(problem => problem.Severity == ProblemSeverity.Error) ? ProblemSeverity.Error : ProblemSeverity.Warning,
        });
    }
}
