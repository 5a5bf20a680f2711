using System.Runtime.CompilerServices;
using Contested.Domain.Datasets.Building;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Exporting;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Persistence;
using Contested.Domain.Releases.Rows;

namespace Contested.Domain.Releases;

/// <summary>Reads the claims of a database as a release has them.</summary>
public static class ReleasedClaims
{
    /// <summary>All claims, in the order of <see cref="ReleaseFolder.ReadClaimsAsync(ReleaseIndex, CancellationToken)"/>.</summary>
    /// <param name="context">A context in a transaction of its own, so that all is of one moment.</param>
    /// <param name="engagements">The slugs of the engagements that the claims are about; null for all.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async IAsyncEnumerable<ReleasedClaim> ReadAsync(
        ContestedDbContext context,
        IReadOnlyCollection<string>? engagements = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var slugs = await StoredSlugs.ReadAsync(context, cancellationToken);
        await foreach (var engagement in new StoredEngagements(context, slugs).ReadBySlugAsync(engagements, cancellationToken))
        {
            foreach (var claim in Of(engagement.Entry(), engagement.Claims(), engagement.Retractions()))
            {
                yield return claim;
            }
        }
    }

    /// <summary>The claims on an engagement, in the order of their slugs.</summary>
    internal static IEnumerable<ReleasedClaim> Of(
        EngagementEntry engagement, IReadOnlyList<ClaimEntry> claims, IEnumerable<StoredRetraction> retractions) =>
        claims.Zip(retractions, (claim, retraction) => Of(engagement, claim, retraction)).OrderBy(claim => claim.Slug, StringComparer.Ordinal);

    private static ReleasedClaim Of(EngagementEntry engagement, ClaimEntry entry, StoredRetraction retraction)
    {
        var slug = engagement.Slug.Value;
        return new ReleasedClaim(
            slug,
            Slugs.OfClaim(slug, entry.Slug.Value),
            entry.Kind.Value,
            (entry.Document ?? engagement.Document)!.Value,
            Texts(entry.Locators),
            entry.SpokenVoice,
            entry.Claimant?.Value,
            entry.Speaker?.Value,
            entry.SpeakerRole?.Value,
            entry.Evidence?.Value,
            entry.Subject?.Value,
            entry.Side?.Value,
            entry.Population?.Value,
            entry.Measure?.Value,
            entry.Quantity?.Low?.Value,
            entry.Quantity?.High?.Value,
            entry.Quantity?.Best?.Value,
            entry.Quantity is { } quantity ? quantity.Approximate is not null : null,
            entry.Quantity?.Verbatim.Value,
            entry.Partial is not null,
            entry.Statement.Value,
            entry.Quote?.Value,
            entry.Occurred?.Value,
            entry.Place?.Value,
            Texts(entry.Citations),
            [.. entry.Relations.Select(relation => $"{EnumNames<RelationKind>.NameOf(relation.Kind.Value)} {Slugs.OfClaim(slug, relation.Claim.Value)}")],
            entry.Note?.Value,
            entry.Withdrawn?.On.Value,
            entry.Withdrawn?.Because.Value,
            retraction.On,
            retraction.References);
    }

    private static IReadOnlyList<string> Texts(IReadOnlyList<Located<string>> texts) => [.. texts.Select(text => text.Value)];
}
