namespace Contested.Domain.Datasets;

/// <summary>What loading the dataset came to.</summary>
/// <param name="Version">The version of the dataset that the database holds now.</param>
/// <param name="IsUnchanged">Whether the database held that version before, so that nothing was written.</param>
/// <param name="Warnings">How much in the files somebody may have meant otherwise; 0 where nothing was written.</param>
public sealed record DatasetLoadResult(string Version, bool IsUnchanged, int Warnings = 0);
