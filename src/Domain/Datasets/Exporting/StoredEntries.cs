using System.Globalization;
using Contested.Domain.Actors;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Documents;
using Contested.Domain.Identifiers;
using Contested.Domain.Places;
using Contested.Domain.References;

namespace Contested.Domain.Datasets.Exporting;

/// <summary>Makes entries of the rows that engagements refer to.</summary>
internal static class StoredEntries
{
    /// <summary>The entry of a place with its identifiers.</summary>
    public static PlaceEntry Of(Place row) => new(
        Stored.Of(row.Slug),
        Stored.Of(row.Name),
        Stored.Texts(row.Aliases),
        Stored.OrNull(row.Latitude),
        Stored.OrNull(row.Longitude),
        IdentifiersOf(row.Identifiers));

    /// <summary>The entry of an actor with its identifiers.</summary>
    public static ActorEntry Of(Actor row, StoredSlugs slugs) => new(
        Stored.Of(row.Slug),
        Stored.Of(TypeOf(row)),
        Stored.Of(row.Name),
        Stored.Texts(row.Aliases),
        row is Unit { BelligerentId: { } belligerent } ? slugs.OfActor(belligerent) : null,
        row is Person { AffiliationId: { } affiliation } ? slugs.OfActor(affiliation) : null,
        Stored.OrNull(row.Description),
        IdentifiersOf(row.Identifiers));

    /// <summary>The entry of a reference with its identifiers.</summary>
    public static ReferenceEntry Of(Reference row) => new(
        Stored.Of(row.Slug),
        Stored.Of(row.Title),
        Stored.OrNull(row.Author),
        Stored.OrNull(row.Publisher),
        Stored.OrNull(row.Url),
        Stored.OrNull(row.ArchiveUrl),
        Stored.OrNull(row.Language),
        Stored.OrNull(row.Published),
        Stored.OrNull(row.RetrievedOn),
        Stored.OrNull(row.ArchivedOn),
        Stored.OrNull(row.RetractedOn),
        IdentifiersOf(row.Identifiers));

    /// <summary>The entry of a document.</summary>
    /// <param name="row">The document with its identifiers, and its listings with their references.</param>
    /// <param name="locators">The statements of its outline, in their order.</param>
    public static DocumentEntry Of(Document row, IReadOnlyList<string> locators) => new(
        Stored.Of(row.Title),
        Stored.Of(row.Kind),
        Stored.OrNull(row.Author),
        Stored.OrNull(row.Publisher),
        Stored.OrNull(row.Url),
        Stored.OrNull(row.Language),
        Stored.OrNull(row.Published),
        Stored.OrNull(row.RetrievedOn),
        Stored.Of(row.Licence),
        Stored.OrNull(row.LicenceUrl),
        Stored.Of(row.Attribution),
        IdentifiersOf(row.Identifiers),
        [.. row.Listings.Select(listing => KeyValuePair.Create(Stored.Of(listing.Number), Stored.Of(listing.Reference.Slug)))],
        [.. OutlineOf(locators)]);

    /// <summary>The entries of identifiers, without the addresses that their schemes make.</summary>
    public static IReadOnlyList<IdentifierEntry> IdentifiersOf(IEnumerable<Identifier> rows) =>
    [
        .. rows.Select(row => new IdentifierEntry(
            Stored.Of(row.Scheme),
            Stored.Of(row.Value),
            row.Url == IdentifierAddress.Of(row.Scheme, row.Value) ? null : Stored.OrNull(row.Url))),
    ];

    /// <summary>What sort of actor it is.</summary>
    public static ActorType TypeOf(Actor row) => row switch
    {
        Belligerent => ActorType.Belligerent,
        Unit => ActorType.Unit,
        Person => ActorType.Person,
        _ => ActorType.Organization,
    };

    // The last statement under a prefix has the number of all of them.
    private static IEnumerable<KeyValuePair<Located<string>, Located<int>>> OutlineOf(IReadOnlyList<string> locators)
    {
        var counts = new OrderedDictionary<string, int>();
        foreach (var locator in locators)
        {
            var slash = locator.LastIndexOf('/');
            counts[locator[..slash]] = int.Parse(locator.AsSpan(slash + 1), CultureInfo.InvariantCulture);
        }

        return counts.Select(count => KeyValuePair.Create(Stored.Of(count.Key), Stored.Of(count.Value)));
    }
}
