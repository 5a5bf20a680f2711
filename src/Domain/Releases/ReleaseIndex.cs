namespace Contested.Domain.Releases;

/// <summary>A version of the dataset that is kept: what its <c>index.json</c> says.</summary>
/// <param name="Name">The name of the release, such as 2026.12.</param>
/// <param name="Version">The version of the dataset that it holds: 16 hexadecimal digits.</param>
/// <param name="ReleasedOn">The day of the release.</param>
/// <param name="Previous">The name of the release before it; null for the first.</param>
/// <param name="Files">Its files, in the order of their names.</param>
public sealed record ReleaseIndex(string Name, string Version, DateOnly ReleasedOn, string? Previous, IReadOnlyList<ReleaseFile> Files)
{
    /// <summary>The name of the file that lists the others.</summary>
    public const string FileName = "index.json";
}

/// <summary>A file of a release.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in hexadecimal digits.</param>
/// <param name="Rows">How many rows it has; null if it is not a table.</param>
public sealed record ReleaseFile(string Name, string MediaType, long Bytes, string Sha256, int? Rows);
