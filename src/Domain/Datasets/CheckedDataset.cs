using Contested.Domain.Datasets.Checking;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets;

/// <summary>The content of a dataset's folder, with all that is wrong in it.</summary>
internal sealed record CheckedDataset(DatasetContent Content, ProblemCollector Errors, ProblemCollector Warnings)
{
    /// <summary>Reads and checks all files.</summary>
    public static CheckedDataset Of(DatasetFolder folder)
    {
        var warnings = new ProblemCollector(ProblemSeverity.Warning);
        var errors = new ProblemCollector(warnings: warnings);
        var content = DatasetReader.Read(folder.Files, errors);
        DatasetChecker.Check(content, errors);
        DatasetWarnings.Check(content, folder.Strays, warnings);
        return new CheckedDataset(content, errors, warnings);
    }
}
