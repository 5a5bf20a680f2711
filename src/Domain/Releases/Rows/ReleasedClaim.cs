using Contested.Domain.Claims;
using Contested.Domain.Dates;
using Contested.Domain.Releases.Tables;

namespace Contested.Domain.Releases.Rows;

/// <summary>A claim: one thing that a document says about an engagement.</summary>
/// <param name="Engagement">The slug of the engagement that the claim is about.</param>
/// <param name="Slug">The slug of the claim, unique among all claims.</param>
/// <param name="Kind">The kind of statement.</param>
/// <param name="Document">The slug of the document that makes the statement.</param>
/// <param name="Locators">Every place in the document where the statement is.</param>
/// <param name="Voice">In whose voice the document makes the statement.</param>
/// <param name="Claimant">The slug of the actor that makes the claim; given if and only if the voice is NAMED.</param>
/// <param name="Speaker">The slug of the person through whom the claimant speaks.</param>
/// <param name="SpeakerRole">The office of whoever speaks.</param>
/// <param name="Evidence">The kind of evidence offered.</param>
/// <param name="Subject">The slug of the actor that the claim is about.</param>
/// <param name="Side">The number of the side that the claim is about; empty if it is about all of them.</param>
/// <param name="Population">Among whom losses are counted; given if and only if the measure counts losses.</param>
/// <param name="Measure">What the figure counts; given if and only if there is a figure.</param>
/// <param name="Low">The low end of the figure; empty if it is open.</param>
/// <param name="High">The high end of the figure; empty if it is open.</param>
/// <param name="Best">The number that the document singles out.</param>
/// <param name="Approximate">Whether the document says “about”; given if and only if there is a figure.</param>
/// <param name="Verbatim">The figure in the document's own notation; given if and only if there is a figure.</param>
/// <param name="Partial">Whether the figure covers only some of the total.</param>
/// <param name="Statement">The claim in one sentence, in the dataset's own words.</param>
/// <param name="Quote">The words of a speaker or outlet that the document quotes.</param>
/// <param name="Occurred">When it happened, according to the claim.</param>
/// <param name="Place">The slug of the place where it happened.</param>
/// <param name="Citations">The markers that the document puts on the statement; the table of citations names their references.</param>
/// <param name="Relations">
/// What the claim has to do with others: a kind and the slug of the other claim, each relation at one of the two claims.
/// </param>
/// <param name="Note">How the curators read the document where it is ambiguous.</param>
/// <param name="WithdrawnOn">The day the claim was withdrawn.</param>
/// <param name="WithdrawnBecause">Why the claim was withdrawn; given if and only if the day is.</param>
/// <param name="RetractedOn">The day from which all references of the claim are retracted.</param>
/// <param name="RetractedReferences">The slugs of those references of the claim that are retracted.</param>
[Table("claims")]
public sealed record ReleasedClaim(
    [ForeignKey("engagements")] string Engagement,
    [PrimaryKey] string Slug,
    ClaimKind Kind,
    [ForeignKey("documents")] string Document,
    IReadOnlyList<string> Locators,
    Voice Voice,
    [ForeignKey("actors")] string? Claimant,
    [ForeignKey("actors")] string? Speaker,
    string? SpeakerRole,
    Evidence? Evidence,
    [ForeignKey("actors")] string? Subject,
    int? Side,
    Population? Population,
    Measure? Measure,
    int? Low,
    int? High,
    int? Best,
    bool? Approximate,
    string? Verbatim,
    bool Partial,
    string Statement,
    string? Quote,
    PartialDate? Occurred,
    [ForeignKey("places")] string? Place,
    IReadOnlyList<string> Citations,
    IReadOnlyList<string> Relations,
    string? Note,
    DateOnly? WithdrawnOn,
    string? WithdrawnBecause,
    DateOnly? RetractedOn,
    IReadOnlyList<string> RetractedReferences);
