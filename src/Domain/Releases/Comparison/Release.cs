namespace Contested.Domain.Releases.Comparison;

/// <summary>A version of the dataset that is kept, can be cited, and can be compared with another.</summary>
public sealed class Release
{
    /// <summary>The key of the release in the database: its place among all releases, from 1.</summary>
    public int Id { get; init; }

    /// <summary>The key of the dataset of which it is a version.</summary>
    public int DatasetId { get; init; }

    /// <summary>The name of the release, such as `2026.12`.</summary>
    public required string Name { get; init; }

    /// <summary>The version of the dataset that it holds: 16 hexadecimal digits that change whenever the content does.</summary>
    public required string Version { get; init; }

    /// <summary>The day of the release.</summary>
    public DateOnly ReleasedOn { get; init; }

    /// <summary>The SHA-256 of its file of claims, in hexadecimal digits.</summary>
    public required string ClaimsHash { get; init; }
}
