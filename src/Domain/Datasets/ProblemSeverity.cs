namespace Contested.Domain.Datasets;

/// <summary>How bad a problem in a file of the dataset is.</summary>
public enum ProblemSeverity
{
    /// <summary>The dataset is not loaded.</summary>
    Error,

    /// <summary>The dataset is loaded, but somebody may have meant something else.</summary>
    Warning,
}
