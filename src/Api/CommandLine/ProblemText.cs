using System.Text.Encodings.Web;
using System.Text.Json;
using Contested.Domain.Datasets;

namespace Contested.Api.CommandLine;

/// <summary>Writes the problems of datasets, whose files have the paths that they have for whoever reads it.</summary>
internal static class ProblemText
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The problems in a format, with a line break at the end.</summary>
    public static string Of(IReadOnlyList<DatasetProblem> problems, ProblemFormat format) => format switch
    {
        ProblemFormat.Json => JsonSerializer.Serialize(
            problems.Select(problem => new { path = problem.File, problem.Line, problem.Column, severity = NameOf(problem), problem.Message }),
            Json) + "\n",
        ProblemFormat.GitHub => string.Concat(problems.Select(problem => GitHubLine(problem) + "\n")),
        _ => string.Concat(problems.Select(problem => Line(problem) + "\n")) + Summary(problems) + "\n",
    };

    /// <summary>The problem in one line: <c>path:line:column: error|warning: message</c>.</summary>
    public static string Line(DatasetProblem problem) =>
        $"{problem.File}:{problem.Line}:{problem.Column}: {NameOf(problem)}: {problem.Message.ReplaceLineEndings(" ")}";

    /// <summary>How many problems there are.</summary>
    public static string Summary(IReadOnlyList<DatasetProblem> problems)
    {
        var errors = problems.Count(problem => problem.Severity == ProblemSeverity.Error);
        return problems.Count == 0 ? "No problems."
            : $"{Counted.Of(errors, "error")}, {Counted.Of(problems.Count - errors, "warning")}.";
    }

    private static string NameOf(DatasetProblem problem) => problem.Severity == ProblemSeverity.Error ? "error" : "warning";

    private static string GitHubLine(DatasetProblem problem) =>
        $"::{NameOf(problem)} file={Property(problem.File)},line={problem.Line},col={problem.Column}::{Data(problem.Message)}";

    // What would end a command of a workflow, or a property of one, is written in percent.
    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
