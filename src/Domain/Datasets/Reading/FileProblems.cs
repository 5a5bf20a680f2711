namespace Contested.Domain.Datasets.Reading;

/// <summary>The problems of one file: the first in the order of lines and columns, and the number of all.</summary>
/// <param name="severity">How bad they are.</param>
/// <param name="most">How many are told.</param>
internal sealed class FileProblems(ProblemSeverity severity, int most)
{
    private const int LongestMessage = 2000;

    // One more than are told, so that it is known where the others begin.
    private readonly SortedSet<(int Line, int Column, int Order, DatasetProblem Problem)> _first = [];
    private readonly HashSet<DatasetProblem> _known = [];

    /// <summary>How many problems there have been.</summary>
    public int Count { get; private set; }

    /// <summary>The problems of one file, among them the number of those that are not told.</summary>
    /// <param name="files">What different collectors have of the file.</param>
    public static IEnumerable<DatasetProblem> Report(IReadOnlyList<FileProblems> files)
    {
        var first = files.SelectMany(file => file._first)
            .OrderBy(entry => entry.Line).ThenBy(entry => entry.Column).Select(entry => entry.Problem).ToList();
        var most = files[0].Most;
        var more = files.Sum(file => (long)file.Count) - most;
        if (more <= 0)
        {
            return first;
        }

        var told = first.Take(most).ToList();
        var errors = files.Where(file => file.Severity == ProblemSeverity.Error).Sum(file => (long)file.Count);
        var isErrorLeft = errors > told.Count(problem => problem.Severity == ProblemSeverity.Error);
        return told.Append(first[most] with
        {
            Message = more == 1
                ? "The file has 1 more problem, here. Fix the others first."
                : $"The file has {more} more problems, from here on. Fix the others first.",
            Severity = isErrorLeft ? ProblemSeverity.Error : ProblemSeverity.Warning,
        });
    }

    /// <summary>Adds a problem, unless it is there already.</summary>
    public void Add(FilePosition position, Func<string> message)
    {
        if (_first.Count > most && IsBehindLast(position))
        {
            Count++;
            return;
        }

        var problem = new DatasetProblem(position.File, position.Line, position.Column, Shorten(message())) { Severity = severity };
        if (!_known.Add(problem))
        {
            return;
        }

        _first.Add((position.Line, position.Column, Count++, problem));
        if (_first.Count - 1 > most)
        {
            _known.Remove(_first.Max.Problem);
            _first.Remove(_first.Max);
        }
    }

    private ProblemSeverity Severity => severity;

    private int Most => most;

    private bool IsBehindLast(FilePosition position) =>
        (position.Line, position.Column).CompareTo((_first.Max.Line, _first.Max.Column)) >= 0;

    private static string Shorten(string message) => message.Length <= LongestMessage ? message : message[..LongestMessage] + "…";
}
