using Contested.Domain.Claims.Algebra;
using Contested.Domain.References;

namespace Contested.Domain.Claims.Tallies;

/// <summary>Tells whose work a reference is.</summary>
/// <remarks>
/// Definition 7, as far as the dataset tells: a reference is the work of the claimant by whose name, or another name of whom, its
/// author or publisher goes, and of the document that is at the same address.
/// </remarks>
internal sealed class ClaimantWorks
{
    private readonly ILookup<string, Claimant> _byName;
    private readonly ILookup<string, Claimant> _byUrl;

    /// <summary>Collects the claimants.</summary>
    /// <param name="claims">The claims, with their documents and claimants.</param>
    public ClaimantWorks(IReadOnlyList<Claim> claims)
    {
        _byName = claims.Select(claim => claim.Claimant).OfType<Actors.Actor>().DistinctBy(actor => actor.Id)
            .SelectMany(actor => actor.Aliases.Prepend(actor.Name), (actor, name) => (Name: name, Claimant: Claimant.OfActor(actor.Id)))
            .ToLookup(named => named.Name, named => named.Claimant, StringComparer.OrdinalIgnoreCase);
        _byUrl = claims.Select(claim => claim.Document).DistinctBy(document => document.Id).Where(document => document.Url is not null)
            .ToLookup(document => document.Url!, document => Claimant.OfDocument(document.Id), StringComparer.Ordinal);
    }

    /// <summary>The claimants whose work a reference is; none where it is that of somebody who claims nothing here.</summary>
    /// <param name="reference">The reference.</param>
    public IReadOnlyList<Claimant> AuthorsOf(Reference reference) =>
    [
        .. Found(_byName, reference.Author)
            .Concat(Found(_byName, GivenNameFirst(reference.Author)))
            .Concat(Found(_byName, reference.Publisher))
            .Concat(Found(_byUrl, reference.Url))
            .Distinct(),
    ];

    // Bibliographies print "Livermore, Thomas Leonard".
    private static string? GivenNameFirst(string? author) => author?.Split(", ") is [var family, var given] ? $"{given} {family}" : null;

    private static IEnumerable<Claimant> Found(ILookup<string, Claimant> claimants, string? key) => key is null ? [] : claimants[key];
}
