using Contested.Domain.Claims;
using Contested.Domain.Engagements;

namespace Contested.Bench.LinqServer;

/// <summary>The pages that the queries ask for.</summary>
internal static class Pages
{
    /// <summary>The claims of a page below an engagement.</summary>
    public const int Claims = 20;

    private const int Engagements = 20;
    private const int FlatClaims = 100;

    /// <summary>The first engagements from a day on.</summary>
    public static IQueryable<Engagement> From(this IQueryable<Engagement> engagements, DateOnly from) => engagements
        .Where(engagement => engagement.StartDate >= from)
        .OrderBy(engagement => engagement.StartDate).ThenBy(engagement => engagement.Id)
        .Take(Engagements);

    /// <summary>The first engagements about which an actor claims at least a number of dead.</summary>
    public static IQueryable<Engagement> ClaimedBy(this IQueryable<Engagement> engagements, string claimant, int low) => engagements
        .Where(engagement => engagement.Claims.Any(claim =>
            claim.Measure == Measure.Killed && claim.Quantity!.Low >= low && claim.Claimant!.Slug == claimant))
        .OrderBy(engagement => engagement.StartDate).ThenBy(engagement => engagement.Id)
        .Take(Engagements);

    /// <summary>The first claims about what happened from a day on.</summary>
    public static IQueryable<Claim> From(this IQueryable<Claim> claims, DateOnly from) => claims
        .Where(claim => claim.OccurredOn >= from)
        .OrderBy(claim => claim.OccurredOn).ThenBy(claim => claim.Id)
        .Take(FlatClaims);
}
