namespace Contested.Domain.Datasets.Reading;

/// <summary>Gathers problems, so that all are reported at once; of each file it keeps the first, and counts the others.</summary>
/// <param name="severity">How bad they are.</param>
/// <param name="warnings">Where warnings go that are found along with them; nowhere where nobody asks for warnings.</param>
/// <param name="mostOfAFile">How many problems of one file are kept and told.</param>
internal sealed class ProblemCollector(
    ProblemSeverity severity = ProblemSeverity.Error, ProblemCollector? warnings = null, int mostOfAFile = ProblemCollector.MostTold)
{
    /// <summary>How many problems of one file are told.</summary>
    public const int MostTold = 100;

    private readonly Dictionary<string, FileProblems> _files = [];

    /// <summary>How many problems there have been so far.</summary>
    public long Count => _files.Values.Sum(file => (long)file.Count);

    /// <summary>The problems so far, as <see cref="Report"/> gives them.</summary>
    public IReadOnlyList<DatasetProblem> Problems => Report(this);

    /// <summary>
    /// The problems of all collectors, which keep as many of a file as each other, sorted by file, line and column, each once; where
    /// a file has more, the first, and how many there are more.
    /// </summary>
    public static IReadOnlyList<DatasetProblem> Report(params IReadOnlyList<ProblemCollector> collectors) =>
    [
        .. collectors
            .SelectMany(collector => collector._files)
            .GroupBy(file => file.Key, file => file.Value)
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .SelectMany(file => FileProblems.Report([.. file])),
    ];

    /// <summary>Whether there was any problem.</summary>
    public bool HasAny => _files.Count > 0;

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
    public void Add(FilePosition position, string message) => Add(position, () => message);

    /// <summary>Adds a problem, the message of which costs something to make: it is made only where the problem is kept.</summary>
    public void Add(FilePosition position, Func<string> message)
    {
        if (!_files.TryGetValue(position.File, out var file))
        {
            _files[position.File] = file = new FileProblems(severity, mostOfAFile);
        }

        file.Add(position, message);
    }

    /// <summary>Adds a warning where somebody asks for warnings.</summary>
    public void Warn(FilePosition position, string message) => warnings?.Add(position, message);

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
