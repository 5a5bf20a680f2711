using Contested.Domain.Actors;
using Contested.Domain.Claims.Algebra;
using Contested.Domain.References;

namespace Contested.Domain.Claims.Tallies;

/// <summary>Gives the algebra the claims on an engagement: of each what it needs, and no more.</summary>
public static class ComparableClaims
{
    /// <summary>Reads the claims with figures.</summary>
    /// <param name="sides">The keys of all sides of the engagement, in their order.</param>
    /// <param name="claims">
    /// All claims on the engagement, in any order, with their documents, claimants, the superiors of these, relations, citations and what
    /// these cite; claims without a figure are passed over.
    /// </param>
    public static EngagementClaims Of(IReadOnlyList<int> sides, IReadOnlyList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var figures = claims.Where(claim => claim is { Measure: not null, Quantity: not null }).ToList();
        var works = new ClaimantWorks(figures);
        var references = figures.SelectMany(claim => claim.Citations).Select(citation => citation.Reference)
            .DistinctBy(reference => reference.Id)
            .ToDictionary(reference => reference.Id, reference => Cited(reference, works));
        return new EngagementClaims(
            sides,
            figures.Select(claim => Figure(claim, references)),
            [.. figures.Select(claim => claim.Claimant).OfType<Actor>()
                .SelectMany(actor => actor.Superiors, (actor, superior) => new Subordination(actor.Id, superior.Id))
                .Where(pair => pair.Subordinate != pair.Superior).Distinct()]);
    }

    /// <summary>Who makes a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <remarks>Definition 6.</remarks>
    public static Claimant ClaimantOf(Claim claim) => (claim.Voice, claim.ClaimantId) switch
    {
        (Voice.Named, { } actor) => Claimant.OfActor(actor),
        (Voice.Document, _) => Claimant.OfDocument(claim.DocumentId),
        _ => Claimant.Unnamed(claim.Id),
    };

    private static ClaimedFigure Figure(Claim claim, Dictionary<int, CitedReference> references) => new(
        claim.Id,
        ClaimantOf(claim),
        claim.DocumentId,
        new TallyKey(claim.SideId, claim.Population, claim.Measure!.Value),
        new Interval(claim.Quantity!.Low, claim.Quantity.High))
    {
        IsPartial = claim.IsPartial,
        IsWithdrawn = claim.WithdrawnOn is not null,
        KnownSince = claim.KnownSince,
        References = [.. claim.Citations.Select(citation => references[citation.Reference.Id])],
        Repeats = Related(claim, ClaimRelationKind.Repeats),
        Corrects = Related(claim, ClaimRelationKind.Corrects),
        PartOf = [.. Related(claim, ClaimRelationKind.PartOf).Select(whole => new WholeOfClaim(whole))],
        Overlaps = Related(claim, ClaimRelationKind.Overlaps),
    };

    private static int[] Related(Claim claim, ClaimRelationKind kind) =>
        [.. claim.Relations.Where(relation => relation.Kind == kind).Select(relation => relation.OtherId)];

    private static CitedReference Cited(Reference reference, ClaimantWorks works) => new(reference.Id)
    {
        ExistedBy = KnownSince.Of(reference)?.Day,
        RetractedOn = reference.RetractedOn,
        WorkOf = works.AuthorsOf(reference),
    };
}
