using Contested.Bench.LinqServer.Answers;
using Contested.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Contested.Bench.LinqServer;

/// <summary>Answers what has only one level.</summary>
internal static class FlatQueries
{
    public static async Task<Answer<ClaimsData>> ClaimsAsync(DateOnly from, ContestedDbContext context) => new(new(new(await context.Claims
        .From(from)
        .Select(claim => new FlatClaimDto
        {
            Slug = claim.Slug,
            Kind = claim.Kind,
            Measure = claim.Measure,
            Quantity = claim.Quantity == null ? null : new QuantityDto(claim.Quantity.Low, claim.Quantity.High, claim.Quantity.Verbatim),
            IsPartial = claim.IsPartial,
            Statement = claim.Statement,
            OccurredOn = claim.OccurredOn,
        })
        .ToListAsync())));
}
