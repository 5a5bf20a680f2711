namespace Contested.Domain.Datasets.Exporting;

/// <summary>What an export has written.</summary>
/// <param name="Version">The version of the dataset.</param>
/// <param name="Engagements">The number of its engagements.</param>
/// <param name="Claims">The number of its claims.</param>
public sealed record ExportResult(string Version, int Engagements, int Claims);
