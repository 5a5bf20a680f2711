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

    /// <summary>The engagement's main name.</summary>
    public required string Name { get; init; }

    /// <summary>Other names and spellings of the engagement.</summary>
    public List<string> Aliases { get; init; } = [];

    /// <summary>The kind of engagement.</summary>
    public EngagementKind Kind { get; init; }

    /// <summary>A summary in one or two sentences.</summary>
    public string? Summary { get; init; }

    /// <summary>When the engagement began, if known.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>When the engagement ended, if known; never before it began.</summary>
    public PartialDate? End { get; init; }

    /// <summary>The first day of the engagement; null if only its year or month is known.</summary>
    public DateOnly? StartDate
    {
        get => Start?.Day;
        private init => _ = value;
    }

    /// <summary>The last day of the engagement; null if only its year or month is known.</summary>
    public DateOnly? EndDate
    {
        get => End?.Day;
        private init => _ = value;
    }

    /// <summary>The key of the place of the engagement.</summary>
    public int? PlaceId { get; init; }

    /// <summary>Where the engagement took place.</summary>
    public Place? Place { get; init; }

    /// <summary>The engagement's identifiers in other catalogues.</summary>
    public List<Identifier> Identifiers { get; } = [];

    /// <summary>The documents that the claims about the engagement are taken from.</summary>
    public List<Document> Documents { get; } = [];

    /// <summary>The larger engagements that this one is part of.</summary>
    public List<Engagement> PartOf { get; } = [];

    /// <summary>The smaller engagements that are part of this one.</summary>
    public List<Engagement> Parts { get; } = [];

    /// <summary>The parties to the engagement, in the order the source lists them.</summary>
    public List<Side> Sides { get; } = [];

    /// <summary>Every claim about the engagement.</summary>
    public List<Claim> Claims { get; } = [];

    /// <summary>The tallies of the claims, one for each side, population and measure.</summary>
    public List<Tally> Tallies { get; } = [];

    /// <summary>The published sources that the claims about the engagement rest on.</summary>
    public List<Reference> References { get; } = [];

    /// <summary>The actors that take part in the engagement or are the subject of a claim about it.</summary>
    public List<Actor> Actors { get; } = [];
}
