using Contested.Domain.Actors;
using Contested.Domain.Documents;

namespace Contested.Domain.Datasets.Building;

/// <summary>The rows that others refer to, by the slugs by which entries name them.</summary>
/// <param name="Places">The keys of places.</param>
/// <param name="Actors">The actors.</param>
/// <param name="References">The references.</param>
/// <param name="Documents">The documents, each with its numbered references.</param>
internal sealed record DatasetKeys(
    IReadOnlyDictionary<string, int> Places,
    IReadOnlyDictionary<string, Actor> Actors,
    KnownReferences References,
    IReadOnlyDictionary<string, ListedDocument> Documents);

/// <summary>A document with the references that its numbers stand for.</summary>
/// <param name="Document">The document.</param>
/// <param name="Listed">The slugs of the references by their number.</param>
internal sealed record ListedDocument(Document Document, IReadOnlyDictionary<string, string> Listed)
{
    /// <summary>The slug of the reference that a marker in the document stands for.</summary>
    public string SlugOf(string marker) => Markers.IsNumber(marker) ? Listed[marker] : marker;
}
