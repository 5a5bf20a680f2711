using Contested.Domain.Datasets;

namespace Contested.Domain.Importing;

/// <summary>What an import makes of a table of figures.</summary>
/// <param name="Files">The files, sorted by path; none where there is a problem.</param>
/// <param name="Claims">How many claims they hold.</param>
/// <param name="Engagements">How many engagements the claims are about.</param>
/// <param name="Skipped">What is wrong in the rows that were left out, sorted by file, line and column.</param>
/// <param name="Problems">What is wrong besides, sorted in the same way.</param>
public sealed record FigureImport(
    IReadOnlyList<ImportedFile> Files,
    int Claims,
    int Engagements,
    IReadOnlyList<DatasetProblem> Skipped,
    IReadOnlyList<DatasetProblem> Problems);
