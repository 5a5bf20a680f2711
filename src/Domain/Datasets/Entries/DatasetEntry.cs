using Contested.Domain.Datasets.Definitions;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Entries;

/// <summary>The file <c>dataset.yaml</c>: the dataset as a whole, or one of its folders.</summary>
/// <param name="ReleasedOn">The day of the release; of several folders, the latest counts.</param>
/// <param name="Prefix">
/// What is put before the slugs of all that the folder declares, with a hyphen, so that they are no others' beside other folders. Within
/// the folder, slugs are written without it.
/// </param>
internal sealed record DatasetEntry(Located<DateOnly> ReleasedOn, [Slug] Located<string>? Prefix);
