using Contested.Domain.Claims;
using Contested.Domain.Datasets.Building;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Loading;

/// <summary>The fingerprints of entries: the same for the same content, in whichever of the ways that the format allows it is written.</summary>
internal static class EntryContent
{
    /// <summary>The fingerprint of a place.</summary>
    public static byte[] Of(PlaceEntry entry) => ContentHash.Of(entry with { Identifiers = Complete(entry.Identifiers) });

    /// <summary>The fingerprint of an actor.</summary>
    public static byte[] Of(ActorEntry entry) => ContentHash.Of(entry with { Identifiers = Complete(entry.Identifiers) });

    /// <summary>The fingerprint of a reference.</summary>
    public static byte[] Of(ReferenceEntry entry) => ContentHash.Of(entry with { Identifiers = Complete(entry.Identifiers) });

    /// <summary>The fingerprint of a document, whose slug is not in its file.</summary>
    public static byte[] Of(DocumentEntry entry) => ContentHash.Of(entry with { Identifiers = Complete(entry.Identifiers) });

    /// <summary>The fingerprint of an engagement with its claims.</summary>
    public static byte[] Of(EngagementContent files)
    {
        var entry = files.Engagement!;
        using var hash = new ContentHash();
        hash.Add(Plain(entry));
        foreach (var claim in files.Claims)
        {
            hash.Add(Plain(claim with { Document = claim.Document ?? entry.Document, Relations = [] }));
        }

        foreach (var (claim, kind, other) in RelationRows.Between(files.Claims).Order())
        {
            hash.Add(claim);
            hash.Add(kind);
            hash.Add(other);
        }

        return hash.Finish();
    }

    /// <summary>The fingerprint of an engagement without its claims, whichever document they are from that name none.</summary>
    public static byte[] Of(EngagementEntry entry) => ContentHash.Of(Plain(entry));

    /// <summary>The fingerprint of a claim.</summary>
    public static byte[] Of(ClaimEntry claim) => ContentHash.Of(Plain(claim));

    private static EngagementEntry Plain(EngagementEntry entry) => entry with
    {
        Document = null,
        PartOf = Sorted(entry.PartOf),
        Identifiers = Complete(entry.Identifiers),
        Sides =
        [
            .. entry.Sides.Select(side => side with
            {
                Participations = [.. side.Participations.Select(participation => participation with { Claims = Sorted(participation.Claims) })],
            }),
        ],
    };

    private static ClaimEntry Plain(ClaimEntry claim) => claim with { Voice = new Located<Voice>(claim.SpokenVoice, claim.Slug.Position) };

    private static IReadOnlyList<IdentifierEntry> Complete(IReadOnlyList<IdentifierEntry> identifiers) =>
        [.. identifiers.Select(identifier => identifier.Address is { } url
            ? identifier with { Url = new Located<string>(url, identifier.Value.Position) }
            : identifier)];

    private static IReadOnlyList<Located<string>> Sorted(IReadOnlyList<Located<string>> slugs) =>
        [.. slugs.OrderBy(slug => slug.Value, StringComparer.Ordinal)];
}
