namespace Contested.Domain.Datasets;

/// <summary>The dataset as a whole: which edition it is and under which terms it may be used.</summary>
public sealed class Dataset
{
    /// <summary>The key of the only dataset in the database.</summary>
    public const int OnlyId = 1;

    /// <summary>The key of the dataset in the database, always 1.</summary>
    public int Id { get; init; } = OnlyId;

    /// <summary>The fingerprint of the dataset's content: 16 hexadecimal digits that change whenever the content does.</summary>
    public required string Version { get; init; }

    /// <summary>The day on which this edition was released.</summary>
    public DateOnly ReleasedOn { get; init; }

    /// <summary>The licence under which the dataset may be used.</summary>
    public required string Licence { get; init; }

    /// <summary>Whom to name when the dataset is used.</summary>
    public required string Attribution { get; init; }

    /// <summary>How much of the source documents the claims restate.</summary>
    public required Coverage Coverage { get; init; }
}
