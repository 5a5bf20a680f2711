using Contested.Bench.LinqServer.Answers;
using Contested.Domain.Engagements;
using Contested.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Contested.Bench.LinqServer;

/// <summary>Answers with a query for each level, which names the keys of the level above.</summary>
internal static class LevelQueries
{
    public static async Task<Answer<EngagementData>> EngagementAsync(string slug, ContestedDbContext context)
    {
        var engagements = await TreesAsync(context.Engagements.Where(engagement => engagement.Slug == slug), context);
        return new(new EngagementData(engagements.SingleOrDefault()));
    }

    public static async Task<Answer<EngagementsData<EngagementDto>>> EngagementsAsync(DateOnly from, ContestedDbContext context) =>
        new(new(new(await TreesAsync(context.Engagements.From(from), context))));

    public static async Task<Answer<EngagementsData<FilteredEngagementDto>>> FilteredAsync(int low, string claimant, ContestedDbContext context)
    {
        var engagements = await context.Engagements.ClaimedBy(claimant, low)
            .Select(engagement => new FilteredEngagementDto
            {
                Id = engagement.Id,
                Slug = engagement.Slug,
                Name = engagement.Name,
                Kind = engagement.Kind,
                StartDate = engagement.StartDate,
                Place = engagement.Place == null ? null : new PlaceDto(engagement.Place.Name),
            })
            .ToListAsync();
        var ids = engagements.ConvertAll(engagement => engagement.Id);
        var sides = (await context.Sides.Where(side => ids.Contains(side.EngagementId)).OrderBy(side => side.Ordinal)
                .Select(side => new { side.EngagementId, Dto = new PlainSideDto(side.Ordinal, side.Name) }).ToListAsync())
            .ToLookup(side => side.EngagementId, side => side.Dto);
        engagements.ForEach(engagement => engagement.Sides = [.. sides[engagement.Id]]);
        return new(new(new(engagements)));
    }

    private static async Task<List<EngagementDto>> TreesAsync(IQueryable<Engagement> query, ContestedDbContext context)
    {
        var engagements = await query
            .Select(engagement => new EngagementDto
            {
                Id = engagement.Id,
                Slug = engagement.Slug,
                Name = engagement.Name,
                Kind = engagement.Kind,
                StartDate = engagement.StartDate,
                EndDate = engagement.EndDate,
                Place = engagement.Place == null ? null : new PlaceDto(engagement.Place.Name),
            })
            .ToListAsync();
        var ids = engagements.ConvertAll(engagement => engagement.Id);
        var sides = await SidesAsync(ids, context);
        var claims = await ClaimsAsync(ids, context);
        foreach (var engagement in engagements)
        {
            engagement.Sides = [.. sides[engagement.Id]];
            engagement.Claims = new Connection<ClaimDto>([.. claims[engagement.Id]]);
        }

        return engagements;
    }

    private static async Task<ILookup<int, SideDto>> SidesAsync(List<int> engagementIds, ContestedDbContext context)
    {
        var sides = await context.Sides.Where(side => engagementIds.Contains(side.EngagementId)).OrderBy(side => side.Ordinal)
            .Select(side => new { side.EngagementId, Dto = new SideDto { Id = side.Id, Ordinal = side.Ordinal, Name = side.Name } })
            .ToListAsync();
        var ids = sides.ConvertAll(side => side.Dto.Id);
        var participations = (await context.Participations.Where(participation => ids.Contains(participation.SideId))
                .OrderBy(participation => participation.Ordinal)
                .Select(participation => new
                {
                    participation.SideId,
                    Dto = new ParticipationDto(participation.Role, new ActorDto(participation.Actor.Slug, participation.Actor.Name)),
                })
                .ToListAsync())
            .ToLookup(participation => participation.SideId, participation => participation.Dto);
        sides.ForEach(side => side.Dto.Participations = [.. participations[side.Dto.Id]]);
        return sides.ToLookup(side => side.EngagementId, side => side.Dto);
    }

    private static async Task<ILookup<int, ClaimDto>> ClaimsAsync(List<int> engagementIds, ContestedDbContext context)
    {
        // EF Core would take a page of each engagement by ranking the claims of all: half a second at 100,000 engagements.
        var claims = await context.Claims.Where(claim => engagementIds.Contains(claim.EngagementId))
            .OrderBy(claim => claim.Id)
            .Select(claim => new
            {
                claim.EngagementId,
                Dto = new ClaimDto
                {
                    Id = claim.Id,
                    Slug = claim.Slug,
                    Kind = claim.Kind,
                    Measure = claim.Measure,
                    Quantity = claim.Quantity == null
                        ? null
                        : new QuantityDto(claim.Quantity.Low, claim.Quantity.High, claim.Quantity.Verbatim),
                    Statement = claim.Statement,
                    OccurredOn = claim.OccurredOn,
                    Claimant = claim.Claimant == null ? null : new ActorDto(claim.Claimant.Slug, claim.Claimant.Name),
                    Side = claim.Side == null ? null : new PlainSideDto(claim.Side.Ordinal, claim.Side.Name),
                },
            })
            .ToListAsync();
        claims = [.. claims.GroupBy(claim => claim.EngagementId).SelectMany(ofEngagement => ofEngagement.Take(Pages.Claims))];
        var ids = claims.ConvertAll(claim => claim.Dto.Id);
        var citations = (await context.Citations.Where(citation => ids.Contains(citation.ClaimId)).OrderBy(citation => citation.Ordinal)
                .Select(citation => new
                {
                    citation.ClaimId,
                    Dto = new CitationDto(
                        citation.Marker,
                        new ReferenceDto(
                            citation.Reference.Slug,
                            citation.Reference.Title,
                            citation.Reference.Publisher,
                            citation.Reference.PublishedOn)),
                })
                .ToListAsync())
            .ToLookup(citation => citation.ClaimId, citation => citation.Dto);
        claims.ForEach(claim => claim.Dto.Citations = [.. citations[claim.Dto.Id]]);
        return claims.ToLookup(claim => claim.EngagementId, claim => claim.Dto);
    }
}
