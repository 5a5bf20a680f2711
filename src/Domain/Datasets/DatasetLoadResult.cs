namespace Contested.Domain.Datasets;

/// <summary>What loading the dataset came to.</summary>
/// <param name="Version">The version of the dataset that the database holds now.</param>
/// <param name="IsUnchanged">Whether the database held that version before.</param>
/// <param name="Written">How many entries were written or removed: engagements with their claims, documents, references, actors and places.</param>
public sealed record DatasetLoadResult(string Version, bool IsUnchanged, int Written = 0);
