using System.Linq.Expressions;
using Contested.Domain.Actors;
using Contested.Domain.Claims;
using Contested.Domain.Claims.Algebra;
using Contested.Domain.Claims.Tallies;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>
/// The arguments with which a client asks for tallies of some of the claims only, and says how closely figures have to fit.
/// </summary>
public sealed record TallyLens : ClaimLens
{
    /// <summary>
    /// The largest relative gap at which two figures still fit, from 0 to 1: 0.05 means 5 percent. By default, figures fit only if they
    /// overlap.
    /// </summary>
    public double? Tolerance { get; init; }

    /// <inheritdoc />
    public override void Check() => Tolerances.Check(Tolerance);

    /// <summary>The tallies of an engagement through the lens.</summary>
    /// <param name="claims">All claims on the engagement that give a figure.</param>
    /// <param name="lens">The arguments.</param>
    internal static IReadOnlyList<Tally> OfEngagement(IReadOnlyList<Claim> claims, TallyLens lens) => claims.Count == 0
        ? []
        : LensedTallies.Of(
            [.. claims[0].Engagement.Sides.OrderBy(side => side.Ordinal).Select(side => side.Id)], claims, lens.Through(claims));

    /// <summary>The tallies of a side through the lens.</summary>
    /// <param name="claims">The claims on the side that give a figure, each with its engagement.</param>
    /// <param name="lens">The arguments.</param>
    /// <remarks>Those of the other sides, and of the whole engagement, are needed too: they may tell of people on this side.</remarks>
    internal static IReadOnlyList<Tally> OfSide(IReadOnlyList<Claim> claims, TallyLens lens) => claims.Count == 0
        ? []
        :
        [
            .. OfEngagement([.. claims[0].Engagement.Claims.Where(claim => claim.Measure is not null)], lens)
                .Where(tally => tally.SideId == claims[0].SideId),
        ];

    /// <summary>Says what the tallies of an engagement are computed from.</summary>
    internal static void ConfigureEngagement(ComputationDescriptor<Claim, TallyLens> descriptor) => descriptor
        .Where(claim => claim.Measure != null)
        .Include(claim => claim.Engagement.Sides)
        .Include(claim => claim.Document)
        .Include(claim => claim.Claimant!.Superiors)
        .Include(claim => claim.Relations)
        .Include(claim => claim.Citations.Select(citation => citation.Reference));

    /// <summary>Says what the tallies of a side are computed from.</summary>
    internal static void ConfigureSide(ComputationDescriptor<Claim, TallyLens> descriptor) => descriptor
        .Where(claim => claim.Measure != null)
        .Include(claim => claim.Engagement.Sides)
        .Include(claim => claim.Engagement.Claims.Select(other => other.Document))
        .Include(claim => claim.Engagement.Claims.SelectMany(other => other.Claimant!.Superiors))
        .Include(claim => claim.Engagement.Claims.SelectMany(other => other.Relations))
        .Include(claim => claim.Engagement.Claims.SelectMany(other => other.Citations.Select(citation => citation.Reference)));

    /// <summary>What a tally has in common with the stored one of which it is another view.</summary>
    internal static Expression<Func<Tally, object?>>[] Common { get; } =
        [tally => tally.Engagement, tally => tally.Side, tally => tally.Population, tally => tally.Measure];

    /// <summary>Says what contradictions are computed from.</summary>
    /// <remarks>
    /// A tally is only contested where one of its claims is heard, and under a tolerance alone where its gap is above that.
    /// </remarks>
    internal static void ConfigureContradictions(ComputationDescriptor<Claim, TallyLens> descriptor)
    {
        ConfigureEngagement(descriptor);
        descriptor
            .Need(lens => lens.AccordingTo, OnSomeClaim(IsHeard))
            .Need(lens => lens.Documents, OnSomeClaim(IsRead))
            .Need(lens => lens.KnownBy, OnSomeClaim(IsKnown))
            .Need(
                lens => lens.Tolerance,
                (Tally tally, TallyLens lens) => lens.AccordingTo != null || lens.Documents != null || lens.KnownBy != null || tally.RelativeGap > lens.Tolerance);
    }

    private static Expression<Func<Tally, TallyLens, bool>> OnSomeClaim(Expression<Func<Claim, ClaimLens, bool>> condition)
    {
        var (tally, ofLens) = (Expression.Parameter(typeof(Tally), "tally"), For<TallyLens>(condition));
        var isMet = Expression.Lambda<Func<Claim, bool>>(ofLens.Body, ofLens.Parameters[0]);
        var claims = Expression.Property(tally, nameof(Tally.Claims));
        return Expression.Lambda<Func<Tally, TallyLens, bool>>(
            Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [typeof(Claim)], claims, isMet), tally, ofLens.Parameters[1]);
    }

    private Lens Through(IReadOnlyList<Claim> claims) => new()
    {
        AccordingTo = AccordingTo is { } slugs ? Claimants(claims, [.. slugs]) : null,
        IncludeSubordinates = IncludeSubordinates,
        Documents = Documents is { } documents
            ? claims.Select(claim => claim.Document).Where(document => documents.Contains(document.Slug)).Select(document => document.Id).ToHashSet()
            : null,
        KnownBy = KnownBy,
        Tolerance = Tolerance ?? 0,
    };

    private static HashSet<Claimant> Claimants(IReadOnlyList<Claim> claims, HashSet<string> slugs)
    {
        var actors = claims.Select(claim => claim.Claimant).OfType<Actor>().SelectMany(actor => actor.Superiors)
            .Where(actor => slugs.Contains(actor.Slug)).Select(actor => Claimant.OfActor(actor.Id));
        var documents = claims.Select(claim => claim.Document)
            .Where(document => slugs.Contains(document.Slug)).Select(document => Claimant.OfDocument(document.Id));
        return [.. actors, .. documents];
    }
}
