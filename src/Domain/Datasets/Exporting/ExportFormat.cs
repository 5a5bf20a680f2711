namespace Contested.Domain.Datasets.Exporting;

/// <summary>In which form a dataset is exported.</summary>
public enum ExportFormat
{
    /// <summary>All in YAML, with a file for each engagement and one for its claims.</summary>
    Yaml,

    /// <summary>In tables of comma-separated values, but for the documents and the dataset as a whole.</summary>
    Csv,
}
