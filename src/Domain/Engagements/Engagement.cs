using Contested.Domain.Actors;
using Contested.Domain.Claims;
using Contested.Domain.Claims.Tallies;
using Contested.Domain.Dates;
using Contested.Domain.Documents;
using Contested.Domain.Identifiers;
using Contested.Domain.Places;
using Contested.Domain.References;

namespace Contested.Domain.Engagements;

/// <summary>An armed confrontation of any size, from a war down to an ambush.</summary>
public sealed class Engagement
{
    /// <summary>The key of the engagement in the database.</summary>
    /// <remarks>Assigned by the dataset loader from 1 in file order, so that every database has the same keys.</remarks>
    public int Id { get; init; }

    /// <summary>The stable name of the engagement in addresses and queries: lower-case and hyphenated, unique among engagements.</summary>
    public required string Slug { get; init; }

    /// <summary>The name under which the engagement is listed.</summary>
    public required string Name { get; init; }

    /// <summary>Other names and spellings that are in use for the engagement.</summary>
    public List<string> Aliases { get; init; } = [];

    /// <summary>What sort of engagement it is.</summary>
    public EngagementKind Kind { get; init; }

    /// <summary>The engagement in one or two sentences.</summary>
    public string? Summary { get; init; }

    /// <summary>When the engagement began, where it is known.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>When the engagement ended, where it is known; never before it began.</summary>
    public PartialDate? End { get; init; }

    /// <summary>The first day of the engagement; null where only its year or month is known.</summary>
    public DateOnly? StartDate
    {
        get => Start?.Day;
        private init => _ = value;
    }

    /// <summary>The last day of the engagement; null where only its year or month is known.</summary>
    public DateOnly? EndDate
    {
        get => End?.Day;
        private init => _ = value;
    }

    /// <summary>The key of the place of the engagement.</summary>
    public int? PlaceId { get; init; }

    /// <summary>Where the engagement took place.</summary>
    public Place? Place { get; init; }

    /// <summary>The names of the engagement in other catalogues.</summary>
    public List<Identifier> Identifiers { get; } = [];

    /// <summary>The documents from which the claims about the engagement are taken.</summary>
    public List<Document> Documents { get; } = [];

    /// <summary>The larger engagements of which this one is a part.</summary>
    public List<Engagement> PartOf { get; } = [];

    /// <summary>The smaller engagements that are parts of this one.</summary>
    public List<Engagement> Parts { get; } = [];

    /// <summary>The parties to the engagement, in the order in which the source lists them.</summary>
    public List<Side> Sides { get; } = [];

    /// <summary>Everything that is claimed about the engagement.</summary>
    public List<Claim> Claims { get; } = [];

    /// <summary>What the claims on each side and population come to, measure by measure.</summary>
    public List<Tally> Tallies { get; } = [];

    /// <summary>The published sources on which the claims about the engagement rest.</summary>
    public List<Reference> References { get; } = [];

    /// <summary>The actors that take part in the engagement or that a claim about it is about.</summary>
    public List<Actor> Actors { get; } = [];
}
