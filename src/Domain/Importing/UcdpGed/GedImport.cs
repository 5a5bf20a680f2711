using Contested.Domain.Datasets;

namespace Contested.Domain.Importing.UcdpGed;

/// <summary>What came of an import.</summary>
/// <param name="Rows">How many rows were read: those of the four that follow.</param>
/// <param name="Imported">How many became engagements.</param>
/// <param name="Attached">How many became claims about engagements of other folders.</param>
/// <param name="Restated">How many stand in other folders already, claim by claim.</param>
/// <param name="Skipped">The rows that were left out, and why, sorted by file and line.</param>
/// <param name="Problems">What is wrong besides; where there is anything, nothing is written.</param>
public sealed record GedImport(
    int Rows, int Imported, int Attached, int Restated, IReadOnlyList<DatasetProblem> Skipped, IReadOnlyList<DatasetProblem> Problems)
{
    /// <summary>How many claims were made.</summary>
    public int Claims { get; init; }

    /// <summary>How many actors were made.</summary>
    public int Actors { get; init; }

    /// <summary>How many places were made.</summary>
    public int Places { get; init; }

    /// <summary>How many references were made.</summary>
    public int References { get; init; }

    /// <summary>The paths of the files that were written; none where the folder held all of them already.</summary>
    public IReadOnlyList<string> Written { get; init; } = [];

    /// <summary>The paths of the files that are there and differ, which kept all from being written.</summary>
    public IReadOnlyList<string> Differing { get; init; } = [];
}
