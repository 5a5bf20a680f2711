using Contested.Domain.Claims;
using Contested.Domain.Dates;
using Contested.Domain.Documents;
using Contested.Domain.Identifiers;

namespace Contested.Domain.References;

/// <summary>A published source that documents cite. Details that none of them gives are null.</summary>
public sealed class Reference
{
    /// <summary>The key of the reference in the database.</summary>
    public int Id { get; init; }

    /// <summary>The stable name of the reference in addresses and queries: lower-case and hyphenated, unique among references.</summary>
    public required string Slug { get; init; }

    /// <summary>The title of the publication.</summary>
    public required string Title { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get; init; }

    /// <summary>Where an archived copy can be read.</summary>
    public string? ArchiveUrl { get; init; }

    /// <summary>The language it is written in, as a BCP 47 tag such as “en”.</summary>
    public string? Language { get; init; }

    /// <summary>When it was published.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The day of publication; null if only its year or month is known.</summary>
    public DateOnly? PublishedOn
    {
        get => Published?.Day;
        private init => _ = value;
    }

    /// <summary>The day an author of the document read it.</summary>
    public DateOnly? RetrievedOn { get; init; }

    /// <summary>The day a copy was archived.</summary>
    public DateOnly? ArchivedOn { get; init; }

    /// <summary>The day its publisher retracted it. From then on, claims that rest on nothing else are not compared.</summary>
    public DateOnly? RetractedOn { get; init; }

    /// <summary>The reference's identifiers in other catalogues.</summary>
    public List<Identifier> Identifiers { get; } = [];

    /// <summary>The documents that list the reference, each with its number.</summary>
    public List<Listing> Listings { get; } = [];

    /// <summary>The citations of the reference.</summary>
    public List<Citation> Citations { get; } = [];

    /// <summary>The claims that rest on the reference.</summary>
    public List<Claim> Claims { get; } = [];
}
