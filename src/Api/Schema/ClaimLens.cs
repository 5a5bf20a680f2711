using Contested.Domain.Claims;
using Contested.Domain.Claims.Tallies;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>The arguments with which a client asks for some of the claims only.</summary>
public sealed record ClaimLens : FieldArguments
{
    /// <summary>Only the claims of the actors with these slugs; none where the list is empty or no actor has the slug.</summary>
    public IReadOnlyList<string>? AccordingTo { get; init; }

    /// <summary>Only claims for which a published source demonstrably existed by this day; `undatedClaims` counts those without a date.</summary>
    public DateOnly? KnownBy { get; init; }

    /// <summary>Computes the tallies of claims that pass <see cref="AccordingTo"/>.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="lens">The arguments.</param>
    internal static IReadOnlyList<Tally> Tally(IReadOnlyList<Claim> claims, ClaimLens lens) => lens.KnownBy is { } day
        ? TallyComparison.Of(claims.Where(claim => claim.KnownSince <= day), claims.Where(claim => claim.KnownSince is null))
        : TallyComparison.Of(claims, []);

    /// <summary>Says which claims tallies are computed from.</summary>
    internal static void Configure(ComputationDescriptor<Claim, ClaimLens> descriptor) => descriptor
        .Where(TallyComparison.IsCompared)
        .Filter(lens => lens.AccordingTo, (claim, lens) => lens.AccordingTo!.Contains(claim.Claimant!.Slug));
}
