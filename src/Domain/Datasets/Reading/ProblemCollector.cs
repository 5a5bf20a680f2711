namespace Contested.Domain.Datasets.Reading;

/// <summary>Gathers problems, so that all are reported at once.</summary>
/// <param name="severity">How bad they are.</param>
internal sealed class ProblemCollector(ProblemSeverity severity = ProblemSeverity.Error)
{
    private readonly List<DatasetProblem> _problems = [];

    /// <summary>The problems so far, sorted by file, line and column, each once.</summary>
    public IReadOnlyList<DatasetProblem> Problems => Sort(_problems);

    /// <summary>Whether there was any problem.</summary>
    public bool HasAny => _problems.Count > 0;

    /// <summary>Sorts problems by file, line and column, each once.</summary>
    public static IReadOnlyList<DatasetProblem> Sort(IEnumerable<DatasetProblem> problems) =>
    [
        .. problems
            .Distinct()
            .OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line)
            .ThenBy(problem => problem.Column),
    ];

    /// <summary>Adds a problem.</summary>
    public void Add(FilePosition position, string message) =>
        _problems.Add(new DatasetProblem(position.File, position.Line, position.Column, message) { Severity = severity });

    /// <summary>Throws if there was any problem.</summary>
    /// <exception cref="DatasetFormatException">There was.</exception>
    public void ThrowIfAny()
    {
        if (HasAny)
        {
            throw new DatasetFormatException(Problems);
        }
    }
}
