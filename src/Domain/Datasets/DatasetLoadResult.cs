namespace Contested.Domain.Datasets;

/// <summary>What loading the dataset came to.</summary>
/// <param name="Version">The version of the dataset that the database holds now.</param>
/// <param name="IsUnchanged">Whether the database held that version before, so that nothing was written.</param>
public sealed record DatasetLoadResult(string Version, bool IsUnchanged);
