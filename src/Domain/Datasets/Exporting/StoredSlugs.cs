using Contested.Domain.Datasets.Reading;
using Contested.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Datasets.Exporting;

/// <summary>The slugs of the rows that others refer to by their keys.</summary>
internal sealed class StoredSlugs
{
    private readonly Dictionary<int, string> _actors;
    private readonly Dictionary<int, string> _places;
    private readonly Dictionary<int, string> _documents;
    private readonly Dictionary<int, string> _retracted;

    private StoredSlugs(
        Dictionary<int, string> actors, Dictionary<int, string> places, Dictionary<int, string> documents, Dictionary<int, string> retracted) =>
        (_actors, _places, _documents, _retracted) = (actors, places, documents, retracted);

    /// <summary>Reads the slugs.</summary>
    public static async Task<StoredSlugs> ReadAsync(ContestedDbContext context, CancellationToken cancellationToken) => new(
        await context.Actors.ToDictionaryAsync(actor => actor.Id, actor => actor.Slug, cancellationToken),
        await context.Places.ToDictionaryAsync(place => place.Id, place => place.Slug, cancellationToken),
        await context.Documents.ToDictionaryAsync(document => document.Id, document => document.Slug, cancellationToken),
        await context.References.Where(reference => reference.RetractedOn != null)
            .ToDictionaryAsync(reference => reference.Id, reference => reference.Slug, cancellationToken));

    /// <summary>The slug of an actor; null for no key.</summary>
    public Located<string>? OfActor(int? key) => Find(_actors, key);

    /// <summary>The slug of a place; null for no key.</summary>
    public Located<string>? OfPlace(int? key) => Find(_places, key);

    /// <summary>The slug of a document.</summary>
    public string OfDocument(int key) => _documents[key];

    /// <summary>The slug of a reference that is retracted; null for one that stands.</summary>
    public string? OfRetracted(int key) => _retracted.GetValueOrDefault(key);

    private static Located<string>? Find(Dictionary<int, string> slugs, int? key) =>
        key is null ? null : Stored.Of(slugs[key.Value]);
}
