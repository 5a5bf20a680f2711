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

    /// <summary>The engagement that the claim belongs to.</summary>
    public Engagement Engagement { get; init; } = null!;

    /// <summary>What sort of statement the claim makes.</summary>
    public ClaimKind Kind { get; init; }

    /// <summary>The key of the document that makes the statement.</summary>
    public int DocumentId { get; init; }

    /// <summary>The document that makes the statement.</summary>
    public Document Document { get; init; } = null!;

    /// <summary>In whose voice the document makes the statement.</summary>
    public Voice Voice { get; init; }

    /// <summary>The key of the actor that makes the claim.</summary>
    public int? ClaimantId { get; init; }

    /// <summary>The actor that makes the claim; given exactly where the voice is NAMED.</summary>
    public Actor? Claimant { get; init; }

    /// <summary>The key of the person through whom the claimant speaks.</summary>
    public int? SpeakerId { get; init; }

    /// <summary>The person through whom the claimant speaks; null where the document names none.</summary>
    public Person? Speaker { get; init; }

    /// <summary>The office of whoever speaks, such as “director”, as far as the document gives one.</summary>
    public string? SpeakerRole { get; init; }

    /// <summary>What is shown for the claim.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>The key of the actor that the claim is about.</summary>
    public int? SubjectId { get; init; }

    /// <summary>The actor that the claim is about.</summary>
    public Actor? Subject { get; init; }

    /// <summary>The key of the side that the claim concerns.</summary>
    public int? SideId { get; init; }

    /// <summary>The side of the engagement that the claim concerns.</summary>
    public Side? Side { get; init; }

    /// <summary>Among whom losses are counted; given exactly where the measure counts losses.</summary>
    public Population? Population { get; init; }

    /// <summary>What the figure of the claim counts; given exactly where there is a figure.</summary>
    public Measure? Measure { get; init; }

    /// <summary>The figure that the claim gives.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>Whether the figure covers only some of the side's total, so that it is a lower bound for the whole.</summary>
    public bool IsPartial { get; init; }

    /// <summary>What is claimed, in one sentence of the dataset's own words.</summary>
    public required string Statement { get; init; }

    /// <summary>The words of a speaker or outlet, as the document quotes them.</summary>
    public string? Quote { get; init; }

    /// <summary>When, according to the claim, it happened.</summary>
    public PartialDate? Occurred { get; init; }

    /// <summary>The day on which, according to the claim, it happened; null where only its year or month is known.</summary>
    public DateOnly? OccurredOn
    {
        get => Occurred?.Day;
        private init => _ = value;
    }

    /// <summary>The key of the place at which it happened.</summary>
    public int? PlaceId { get; init; }

    /// <summary>The place at which, according to the claim, it happened.</summary>
    public Place? Place { get; init; }

    /// <summary>
    /// Where the statement stands in the document: a page, a table, a row, or section, paragraph and number of the statement separated
    /// by slashes. More than one where the document makes the same statement repeatedly.
    /// </summary>
    public List<string> Locators { get; init; } = [];

    /// <summary>
    /// The earliest day by which one of the published sources of the claim demonstrably existed; where none of them has a date, the
    /// day by which the document did; null where that has none either.
    /// </summary>
    /// <remarks>Computed by the dataset loader from the cited references and the document.</remarks>
    public DateOnly? KnownSince { get; init; }

    /// <summary>Which date shows since when the claim is known; null exactly where `knownSince` is.</summary>
    public KnownSinceBasis? KnownSinceBasis { get; init; }

    /// <summary>How the curators read the document where it can be read in two ways.</summary>
    public string? Note { get; init; }

    /// <summary>The day on which whoever makes the claim took it back; from then on it is listed, but not compared.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>Why the claim was taken back; given exactly where `withdrawnOn` is.</summary>
    public string? WithdrawnBecause { get; init; }

    /// <summary>The published sources on which the claim rests, in the order in which the document cites them.</summary>
    public List<Citation> Citations { get; } = [];

    /// <summary>The number of published sources on which the claim rests.</summary>
    /// <remarks>Stored, so that claims can be filtered and sorted by it.</remarks>
    public int SourceCount { get; init; }

    /// <summary>What the claim has to do with other claims on the engagement.</summary>
    public List<ClaimRelation> Relations { get; } = [];

    /// <summary>
    /// The claims on the same side, population and measure with whose figures that of this one is compared; none for a figure that is
    /// unknown or not compared.
    /// </summary>
    public List<Claim> ComparedWith { get; } = [];

    /// <summary>
    /// The claims on the same side, population and measure whose figures fit this one; none for a figure that is unknown or not compared.
    /// </summary>
    public List<Claim> AgreesWith { get; } = [];

    /// <summary>
    /// The claims on the same side, population and measure whose figures conflict with this one; none for a figure that is not compared.
    /// </summary>
    public List<Claim> ConflictsWith { get; } = [];

    /// <summary>The figures that follow from this claim, alone or with others, each in the tally in which it stands.</summary>
    public List<DerivedFigure> DerivedFigures { get; } = [];
}
