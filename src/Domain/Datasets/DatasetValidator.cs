using Contested.Domain.Datasets.Checking;
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
    public static Task<IReadOnlyList<DatasetProblem>> ValidateAsync(string folder, CancellationToken cancellationToken = default) =>
        Task.Run(() => Validate(folder, cancellationToken), cancellationToken);

    private static IReadOnlyList<DatasetProblem> Validate(string folder, CancellationToken cancellationToken)
    {
        var (errors, warnings) = (new ProblemCollector(), new ProblemCollector(ProblemSeverity.Warning));
        var files = DatasetFolder.Open(folder);
        var content = DatasetReader.Read(files, errors);
        var (checker, warner) = (new DatasetChecker(content, errors), new DatasetWarnings(content, files.Strays, warnings));
        foreach (var engagement in content.Engagements.Read(errors))
        {
            cancellationToken.ThrowIfCancellationRequested();
            checker.Check(engagement);
            warner.Check(engagement);
        }

        checker.Complete();
        warner.Complete();
        return [.. ProblemCollector.Sort([.. errors.Problems, .. warnings.Problems])
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
