using Contested.Bench.LinqServer.Answers;
using Contested.Domain.Engagements;
using Contested.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Contested.Bench.LinqServer;

/// <summary>Answers with one query that has nested collections.</summary>
internal static class NestedQueries
{
    public static async Task<Answer<EngagementData>> EngagementAsync(string slug, ContestedDbContext context) => new(new EngagementData(
        await WithAllLevels(context.Engagements.Where(engagement => engagement.Slug == slug)).SingleOrDefaultAsync()));

    public static async Task<Answer<EngagementsData<EngagementDto>>> EngagementsAsync(DateOnly from, ContestedDbContext context) =>
        new(new(new(await WithAllLevels(context.Engagements.From(from)).ToListAsync())));

    public static async Task<Answer<EngagementsData<FilteredEngagementDto>>> FilteredAsync(int low, string claimant, ContestedDbContext context) =>
        new(new(new(await context.Engagements.ClaimedBy(claimant, low)
            .Select(engagement => new FilteredEngagementDto
            {
                Slug = engagement.Slug,
                Name = engagement.Name,
                Kind = engagement.Kind,
                StartDate = engagement.StartDate,
                Place = engagement.Place == null ? null : new PlaceDto(engagement.Place.Name),
                Sides = engagement.Sides.OrderBy(side => side.Ordinal).Select(side => new PlainSideDto(side.Ordinal, side.Name)).ToList(),
            })
            .ToListAsync())));

    private static IQueryable<EngagementDto> WithAllLevels(IQueryable<Engagement> engagements) => engagements.Select(engagement => new EngagementDto
    {
        Slug = engagement.Slug,
        Name = engagement.Name,
        Kind = engagement.Kind,
        StartDate = engagement.StartDate,
        EndDate = engagement.EndDate,
        Place = engagement.Place == null ? null : new PlaceDto(engagement.Place.Name),
        Sides = engagement.Sides.OrderBy(side => side.Ordinal).Select(side => new SideDto
        {
            Ordinal = side.Ordinal,
            Name = side.Name,
            Participations = side.Participations.OrderBy(participation => participation.Ordinal)
                .Select(participation => new ParticipationDto(participation.Role, new ActorDto(participation.Actor.Slug, participation.Actor.Name)))
                .ToList(),
        }).ToList(),
        Claims = new Connection<ClaimDto>(engagement.Claims.OrderBy(claim => claim.Id).Take(Pages.Claims).Select(claim => new ClaimDto
        {
            Slug = claim.Slug,
            Kind = claim.Kind,
            Measure = claim.Measure,
            Quantity = claim.Quantity == null ? null : new QuantityDto(claim.Quantity.Low, claim.Quantity.High, claim.Quantity.Verbatim),
            Statement = claim.Statement,
            OccurredOn = claim.OccurredOn,
            Claimant = claim.Claimant == null ? null : new ActorDto(claim.Claimant.Slug, claim.Claimant.Name),
            Side = claim.Side == null ? null : new PlainSideDto(claim.Side.Ordinal, claim.Side.Name),
            Citations = claim.Citations.OrderBy(citation => citation.Ordinal).Select(citation => new CitationDto(
                citation.Marker,
                new ReferenceDto(
                    citation.Reference.Slug, citation.Reference.Title, citation.Reference.Publisher, citation.Reference.PublishedOn))).ToList(),
        }).ToList()),
    });
}
