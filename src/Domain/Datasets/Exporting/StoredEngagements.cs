using System.Runtime.CompilerServices;
using Contested.Domain.Engagements;
using Contested.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Datasets.Exporting;

/// <summary>Reads engagements with their claims, a few at a time.</summary>
internal sealed class StoredEngagements(ContestedDbContext context, StoredSlugs slugs)
{
    private const int MostEngagements = 500;
    private const int EnoughClaims = 2000;

    /// <summary>All engagements, in their order.</summary>
    public IAsyncEnumerable<StoredEngagement> ReadAsync(CancellationToken cancellationToken) =>
        ReadAsync(context.Engagements.OrderBy(engagement => engagement.Id), cancellationToken);

    /// <summary>The engagements with certain slugs, or all of them, in the order of their slugs.</summary>
    public IAsyncEnumerable<StoredEngagement> ReadBySlugAsync(IReadOnlyCollection<string>? slugs, CancellationToken cancellationToken) => ReadAsync(
        context.Engagements.Where(engagement => slugs == null || slugs.Contains(engagement.Slug)).OrderBy(engagement => engagement.Slug), cancellationToken);

    private async IAsyncEnumerable<StoredEngagement> ReadAsync(
        IQueryable<Engagement> all, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var sizes = await all.Select(engagement => new { engagement.Id, Claims = engagement.Claims.Count }).ToListAsync(cancellationToken);
        for (var (start, end) = (0, 0); start < sizes.Count; start = end)
        {
            for (var claims = 0; end < sizes.Count && end - start < MostEngagements && claims < EnoughClaims; end++)
            {
                claims += sizes[end].Claims;
            }

            foreach (var engagement in await ReadAsync([.. sizes[start..end].Select(size => size.Id)], cancellationToken))
            {
                yield return engagement;
            }
        }
    }

    private async Task<IEnumerable<StoredEngagement>> ReadAsync(int[] keys, CancellationToken cancellationToken)
    {
        var engagements = await context.Engagements.AsNoTracking().AsSplitQuery()
            .Where(engagement => keys.Contains(engagement.Id))
            .Include(engagement => engagement.Identifiers.OrderBy(identifier => identifier.Ordinal))
            .Include(engagement => engagement.PartOf.OrderBy(whole => whole.Id))
            .Include(engagement => engagement.Sides.OrderBy(side => side.Ordinal))
            .ThenInclude(side => side.Participations.OrderBy(participation => participation.Ordinal))
            .Include(engagement => engagement.Claims.OrderBy(claim => claim.Id))
            .ThenInclude(claim => claim.Citations.OrderBy(citation => citation.Ordinal))
            .Include(engagement => engagement.Claims.OrderBy(claim => claim.Id))
            .ThenInclude(claim => claim.Relations.OrderBy(relation => relation.Kind).ThenBy(relation => relation.OtherId))
            .ToDictionaryAsync(engagement => engagement.Id, cancellationToken);
        var participationClaims = await (
            from participation in context.Participations
            where keys.Contains(participation.Side.EngagementId)
            join link in context.Set<ParticipationClaim>() on participation.Id equals link.ParticipationId
            orderby link.ClaimId
            select link).AsNoTracking().ToListAsync(cancellationToken);
        var byParticipation = participationClaims.ToLookup(link => link.ParticipationId, link => link.ClaimId);
        return keys.Select(key => new StoredEngagement(engagements[key], byParticipation, slugs));
    }
}
