using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Entries;

/// <summary>The file <c>dataset.yaml</c>: the dataset as a whole.</summary>
/// <param name="ReleasedOn">The day of the release.</param>
internal sealed record DatasetEntry(Located<DateOnly> ReleasedOn);
