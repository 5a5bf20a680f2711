using Contested.Domain.Actors;
using Contested.Domain.Datasets.Exporting;
using Contested.Domain.Persistence;
using Contested.Domain.Releases.Rows;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Releases.Reading;

/// <summary>Reads rows of a database as a release has them, each table in the order of its primary key.</summary>
internal sealed class StoredRows(ContestedDbContext context, StoredSlugs slugs)
{
    public IAsyncEnumerable<ReleasedDocument> Documents() => context.Documents.AsNoTracking().OrderBy(row => row.Slug).AsAsyncEnumerable()
        .Select(row => new ReleasedDocument(
            row.Slug,
            row.Title,
            row.Kind,
            row.Author,
            row.Publisher,
            row.Url,
            row.Language,
            row.Published,
            row.RetrievedOn,
            row.Licence,
            row.LicenceUrl,
            row.Attribution));

    public IAsyncEnumerable<ReleasedListing> Listings() => context.Listings
        .OrderBy(row => row.Document.Slug).ThenBy(row => row.Number)
        .Select(row => new ReleasedListing(row.Document.Slug, row.Number, row.Reference.Slug)).AsAsyncEnumerable();

    public IAsyncEnumerable<ReleasedReference> References() => context.References.AsNoTracking().OrderBy(row => row.Slug).AsAsyncEnumerable()
        .Select(row => new ReleasedReference(
            row.Slug,
            row.Title,
            row.Author,
            row.Publisher,
            row.Url,
            row.ArchiveUrl,
            row.Language,
            row.Published,
            row.RetrievedOn,
            row.ArchivedOn,
            row.RetractedOn));

    public IAsyncEnumerable<ReleasedPlace> Places() => context.Places.AsNoTracking().OrderBy(row => row.Slug).AsAsyncEnumerable()
        .Select(row => new ReleasedPlace(row.Slug, row.Name, row.Aliases, row.Latitude, row.Longitude));

    public IAsyncEnumerable<ReleasedActor> Actors() => context.Actors.AsNoTracking().OrderBy(row => row.Slug).AsAsyncEnumerable()
        .Select(row => new ReleasedActor(
            row.Slug,
            StoredEntries.TypeOf(row),
            row.Name,
            row.Aliases,
            slugs.OfActor((row as Unit)?.BelligerentId)?.Value,
            slugs.OfActor((row as Person)?.AffiliationId)?.Value,
            row.Description));

    public IAsyncEnumerable<ReleasedIdentifier> Identifiers()
    {
        var rows =
            from row in context.Identifiers
            let type = row.ActorId != null ? 0 : row.DocumentId != null ? 1 : row.EngagementId != null ? 2 : row.PlaceId != null ? 3 : 4
            let slug = row.Actor!.Slug ?? row.Document!.Slug ?? row.Engagement!.Slug ?? row.Place!.Slug ?? row.Reference!.Slug
            orderby type, slug, row.Ordinal
            select new { type, slug, row.Ordinal, row.Scheme, row.Value, row.Url };
        return rows.AsAsyncEnumerable()
            .Select(row => new ReleasedIdentifier((IdentifiedType)row.type, row.slug, row.Ordinal, row.Scheme, row.Value, row.Url));
    }

    public IAsyncEnumerable<ReleasedCitation> Citations() => context.Citations
        .OrderBy(row => row.Claim.Slug).ThenBy(row => row.Ordinal)
        .Select(row => new ReleasedCitation(row.Claim.Slug, row.Ordinal, row.Reference.Slug, row.Marker)).AsAsyncEnumerable();

    public IAsyncEnumerable<ReleasedRelation> Relations() => context.ClaimRelations
        .OrderBy(row => row.Claim.Slug).ThenBy(row => row.Kind).ThenBy(row => row.Other.Slug)
        .Select(row => new ReleasedRelation(row.Claim.Slug, row.Kind, row.Other.Slug)).AsAsyncEnumerable();
}
