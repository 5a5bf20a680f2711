using System.Linq.Expressions;
using Contested.Bench.GraphQLNet.Rows;
using Contested.Domain.Claims;
using Contested.Domain.Engagements;

namespace Contested.Bench.GraphQLNet.Statements;

/// <summary>The rows of entities that more than one statement reads; what an entity has one of is joined to it.</summary>
internal static class Projections
{
    /// <summary>Engagements with their places.</summary>
    public static readonly Expression<Func<Engagement, EngagementRow>> Engagements = engagement => new EngagementRow(
        engagement.Id,
        engagement.Slug,
        engagement.Name,
        engagement.Kind,
        engagement.StartDate,
        engagement.EndDate,
        engagement.Place == null ? null : new PlaceRow(engagement.Place.Name));

    /// <summary>Claims alone.</summary>
    public static readonly Expression<Func<Claim, ClaimRow>> Claims = ClaimsWith(relations: false);

    /// <summary>Claims with their claimants and sides.</summary>
    public static readonly Expression<Func<Claim, ClaimRow>> ClaimsWithRelations = ClaimsWith(relations: true);

    // EF Core evaluates the condition first, and joins nothing where it does not hold.
    private static Expression<Func<Claim, ClaimRow>> ClaimsWith(bool relations) => claim => new ClaimRow(
        claim.EngagementId,
        claim.Id,
        claim.Slug,
        claim.Kind,
        claim.Measure,
        claim.Quantity == null ? null : new QuantityRow(claim.Quantity.Low, claim.Quantity.High, claim.Quantity.Verbatim),
        claim.IsPartial,
        claim.Statement,
        claim.OccurredOn,
        relations ? claim.Claimant == null ? null : new ActorRow(claim.Claimant.Slug, claim.Claimant.Name) : null,
        relations ? claim.Side == null ? null : new SideRow(claim.Side.EngagementId, claim.Side.Id, claim.Side.Ordinal, claim.Side.Name) : null);
}
