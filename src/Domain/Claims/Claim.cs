using Contested.Domain.Actors;
using Contested.Domain.Engagements;
using Contested.Domain.Places;

namespace Contested.Domain.Claims;

/// <summary>A single statement about an engagement: who says it, about whom, what, and on which published sources it rests.</summary>
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

    /// <summary>The key of the actor that makes the claim.</summary>
    public int? ClaimantId { get; init; }

    /// <summary>The actor that makes the claim; null where the source says it in its own voice.</summary>
    public Actor? Claimant { get; init; }

    /// <summary>The key of the actor that the claim is about.</summary>
    public int? SubjectId { get; init; }

    /// <summary>The actor that the claim is about.</summary>
    public Actor? Subject { get; init; }

    /// <summary>The key of the side that the claim concerns.</summary>
    public int? SideId { get; init; }

    /// <summary>The side of the engagement that the claim concerns.</summary>
    public Side? Side { get; init; }

    /// <summary>What the figure of the claim counts; given exactly where there is a figure.</summary>
    public Measure? Measure { get; init; }

    /// <summary>The figure that the claim gives.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>Whether the figure covers only some of the side's total, so that it is a lower bound for the whole.</summary>
    public bool IsPartial { get; init; }

    /// <summary>What is claimed, in one sentence of the dataset's own words.</summary>
    public required string Statement { get; init; }

    /// <summary>The words of a named speaker or outlet, as the source quotes them.</summary>
    public string? Quote { get; init; }

    /// <summary>The day on which, according to the claim, it happened.</summary>
    public DateOnly? OccurredOn { get; init; }

    /// <summary>The key of the place at which it happened.</summary>
    public int? PlaceId { get; init; }

    /// <summary>The place at which, according to the claim, it happened.</summary>
    public Place? Place { get; init; }

    /// <summary>
    /// Where the statement stands in the source document: section, paragraph or row, and number of the statement, separated by
    /// slashes. More than one where the document makes the same statement repeatedly.
    /// </summary>
    public List<string> Locators { get; init; } = [];

    /// <summary>
    /// The earliest day by which one of the published sources of the claim demonstrably existed; null where none of them has a
    /// date.
    /// </summary>
    /// <remarks>Computed by the dataset loader from the cited references.</remarks>
    public DateOnly? KnownSince { get; init; }

    /// <summary>The published sources on which the claim rests, in the order in which the source document cites them.</summary>
    public List<Citation> Citations { get; } = [];

    /// <summary>The number of published sources on which the claim rests.</summary>
    /// <remarks>Stored, so that claims can be filtered and sorted by it.</remarks>
    public int SourceCount { get; init; }

    /// <summary>
    /// The claims on the same side and measure whose figures can be true together with this one; none for a figure that is unknown.
    /// </summary>
    public List<Claim> AgreesWith { get; } = [];

    /// <summary>The claims on the same side and measure whose figures cannot be true together with this one.</summary>
    public List<Claim> ConflictsWith { get; } = [];
}
