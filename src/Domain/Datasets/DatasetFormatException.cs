namespace Contested.Domain.Datasets;

/// <summary>The files of the dataset are not what they should be. The message lists every problem on a line of its own.</summary>
public sealed class DatasetFormatException : Exception
{
    internal DatasetFormatException(IReadOnlyList<DatasetProblem> problems)
        : base($"The dataset has {problems.Count} {(problems.Count == 1 ? "problem" : "problems")}:\n{string.Join('\n', problems)}") =>
        Problems = problems;

    /// <summary>All problems, sorted by file, line and column; at least one.</summary>
    public IReadOnlyList<DatasetProblem> Problems { get; }
}
