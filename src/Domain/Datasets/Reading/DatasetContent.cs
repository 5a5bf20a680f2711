using Contested.Domain.Datasets.Entries;

namespace Contested.Domain.Datasets.Reading;

/// <summary>What the files of a dataset say. Null stands for a file that is missing or cannot be read, which has been reported.</summary>
/// <param name="Dataset">The dataset as a whole.</param>
/// <param name="Places">The places.</param>
/// <param name="Actors">The actors.</param>
/// <param name="References">The references; empty where there is no such file.</param>
/// <param name="Documents">The documents, sorted by slug.</param>
/// <param name="Engagements">The engagements, which are read one after the other.</param>
internal sealed record DatasetContent(
    DatasetEntry? Dataset,
    IReadOnlyList<PlaceEntry>? Places,
    IReadOnlyList<ActorEntry>? Actors,
    EntrySource<ReferenceEntry>? References,
    IReadOnlyList<DocumentContent> Documents,
    IEngagementSource Engagements) : IDisposable
{
    /// <summary>Closes the files that are read in parts.</summary>
    public void Dispose()
    {
        References?.Dispose();
        (Engagements as IDisposable)?.Dispose();
    }
}
