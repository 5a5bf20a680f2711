namespace Contested.Domain.Datasets;

/// <summary>One thing that is wrong in a file of the dataset.</summary>
/// <param name="File">The file, relative to the folder of the dataset, with <c>/</c> between folders.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
/// <param name="Message">What is wrong, and what would be right.</param>
public sealed record DatasetProblem(string File, int Line, int Column, string Message)
{
    /// <summary>Whether it keeps the dataset from being loaded.</summary>
    public ProblemSeverity Severity { get; init; }

    /// <summary>The problem in one line: <c>file:line:column: message</c>.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}: {Message}";
}
