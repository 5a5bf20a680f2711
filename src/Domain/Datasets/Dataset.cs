using Contested.Domain.Releases.Comparison;

namespace Contested.Domain.Datasets;

/// <summary>The dataset as a whole: its edition and its coverage. The terms of use are those of its documents.</summary>
public sealed class Dataset
{
    /// <summary>The key of the only dataset in the database.</summary>
    public const int OnlyId = 1;

    /// <summary>The number of digits of a version.</summary>
    public const int VersionLength = 16;

    /// <summary>The key of the dataset in the database, always 1.</summary>
    public int Id { get; init; } = OnlyId;

    /// <summary>
    /// The fingerprint of the dataset's content: 16 hexadecimal digits that change whenever the content does, and only then.
    /// </summary>
    public required string Version { get; init; }

    /// <summary>The fingerprint of the files from which it was loaded: hexadecimal digits that say nothing of what has changed.</summary>
    public string Files { get; set; } = "";

    /// <summary>The day this edition was released.</summary>
    public DateOnly ReleasedOn { get; init; }

    /// <summary>How much of the documents the claims restate.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>The versions that are kept, from the earliest on.</summary>
    public List<Release> Releases { get; } = [];
}
