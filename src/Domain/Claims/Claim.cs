using Contested.Domain.Actors;
using Contested.Domain.Claims.Tallies;
using Contested.Domain.Dates;
using Contested.Domain.Documents;
using Contested.Domain.Engagements;
using Contested.Domain.Places;

namespace Contested.Domain.Claims;

/// <summary>
/// A single statement about an engagement: from which document, in whose voice, about whom, what, and on which published sources it
/// rests.
/// </summary>
public sealed class Claim
{
    /// <summary>The key of the claim in the database.</summary>
    /// <remarks>Assigned by the dataset loader from 1 in file order, which within an engagement is the order of the document.</remarks>
    public int Id { get; init; }

    /// <summary>The stable name of the claim in addresses and queries: lower-case and hyphenated, unique among claims.</summary>
    public required string Slug { get; init; }

    /// <summary>The key of the engagement that the claim belongs to.</summary>
    public int EngagementId { get; init; }

    /// <summary>The engagement the claim belongs to.</summary>
    public Engagement Engagement { get; init; } = null!;

    /// <summary>The kind of statement the claim makes.</summary>
    public ClaimKind Kind { get; init; }

    /// <summary>The key of the document that makes the statement.</summary>
    public int DocumentId { get; init; }

    /// <summary>The document that makes the statement.</summary>
    public Document Document { get; init; } = null!;

    /// <summary>In whose voice the document makes the statement.</summary>
    public Voice Voice { get; init; }

    /// <summary>The key of the actor that makes the claim.</summary>
    public int? ClaimantId { get; init; }

    /// <summary>The actor that makes the claim. Given if and only if the voice is NAMED.</summary>
    public Actor? Claimant { get; init; }

    /// <summary>The key of the person through whom the claimant speaks.</summary>
    public int? SpeakerId { get; init; }

    /// <summary>The person who speaks for the claimant; null if the document names no one.</summary>
    public Person? Speaker { get; init; }

    /// <summary>The speaker's office, such as “director”, if the document gives one.</summary>
    public string? SpeakerRole { get; init; }

    /// <summary>The kind of evidence offered for the claim.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>The key of the actor that the claim is about.</summary>
    public int? SubjectId { get; init; }

    /// <summary>The actor the claim is about.</summary>
    public Actor? Subject { get; init; }

    /// <summary>The key of the side that the claim concerns.</summary>
    public int? SideId { get; init; }

    /// <summary>The side of the engagement the claim is about.</summary>
    public Side? Side { get; init; }

    /// <summary>The population whose losses are counted. Given if and only if the measure counts losses.</summary>
    public Population? Population { get; init; }

    /// <summary>What the figure counts. Given if and only if there is a figure.</summary>
    public Measure? Measure { get; init; }

    /// <summary>The figure the claim gives.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>Whether the figure covers only part of the side's total, and so is a lower bound for the whole.</summary>
    public bool IsPartial { get; init; }

    /// <summary>The claim in one sentence, in the dataset's own words.</summary>
    public required string Statement { get; init; }

    /// <summary>The words of a speaker or outlet, as the document quotes them.</summary>
    public string? Quote { get; init; }

    /// <summary>When it happened, according to the claim.</summary>
    public PartialDate? Occurred { get; init; }

    /// <summary>The day it happened, according to the claim; null if only its year or month is known.</summary>
    public DateOnly? OccurredOn
    {
        get => Occurred?.Day;
        private init => _ = value;
    }

    /// <summary>The key of the place at which it happened.</summary>
    public int? PlaceId { get; init; }

    /// <summary>Where it happened, according to the claim.</summary>
    public Place? Place { get; init; }

    /// <summary>
    /// Where the statement is in the document: a page, a table, a row, or the section, paragraph and statement numbers separated by
    /// slashes. There are several if the document repeats the statement.
    /// </summary>
    public List<string> Locators { get; init; } = [];

    /// <summary>
    /// The earliest day by which one of the claim's published sources is known to have existed. If none of them is dated, the day by which
    /// the document existed; null if that is undated too.
    /// </summary>
    /// <remarks>Computed by the dataset loader from the cited references and the document.</remarks>
    public DateOnly? KnownSince { get; init; }

    /// <summary>The kind of date that `knownSince` comes from; null if and only if `knownSince` is.</summary>
    public KnownSinceBasis? KnownSinceBasis { get; init; }

    /// <summary>How the curators read the document where it is ambiguous.</summary>
    public string? Note { get; init; }

    /// <summary>
    /// The day the claim was withdrawn by whoever made it. From then on it is not compared, and only listed with `includeWithdrawn` and by
    /// its tally.
    /// </summary>
    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>Why the claim was withdrawn. Given if and only if `withdrawnOn` is.</summary>
    public string? WithdrawnBecause { get; init; }

    /// <summary>
    /// The day from which all published sources the claim rests on are retracted; null if one of them stands, or there are none. From then
    /// on the claim is listed but not compared.
    /// </summary>
    /// <remarks>Computed by the dataset loader from the cited references.</remarks>
    public DateOnly? RetractedOn { get; init; }

    /// <summary>The published sources the claim rests on, in the order the document cites them.</summary>
    public List<Citation> Citations { get; } = [];

    /// <summary>How many published sources the claim rests on.</summary>
    /// <remarks>Stored, so that claims can be filtered and sorted by it.</remarks>
    public int SourceCount { get; init; }

    /// <summary>How the claim relates to other claims on the engagement.</summary>
    public List<ClaimRelation> Relations { get; } = [];

    /// <summary>
    /// The claims on the same side, population and measure with whose figures that of this one is compared; none for a figure that is
    /// unknown or not compared.
    /// </summary>
    public List<Claim> ComparedWith { get; } = [];

    /// <summary>
    /// The claims on the same side, population and measure whose figures fit this one. None if this figure is unknown or not compared.
    /// </summary>
    public List<Claim> AgreesWith { get; } = [];

    /// <summary>
    /// The claims on the same side, population and measure whose figures conflict with this one. None if this figure is not compared.
    /// </summary>
    public List<Claim> ConflictsWith { get; } = [];

    /// <summary>The figures derived from this claim, alone or with others, each with its tally.</summary>
    public List<DerivedFigure> DerivedFigures { get; } = [];
}
