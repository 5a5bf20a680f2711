using Contested.Domain.Claims;
using Contested.Domain.Dates;
using Contested.Domain.Engagements;
using Contested.Domain.Identifiers;

namespace Contested.Domain.Documents;

/// <summary>What the curators read and restate. What it does not say about itself is null.</summary>
public sealed class Document
{
    /// <summary>The key of the document in the database.</summary>
    /// <remarks>Assigned by the dataset loader from 1 in the order of the slugs.</remarks>
    public int Id { get; init; }

    /// <summary>
    /// The stable name of the document in addresses and queries: lower-case and hyphenated, unique among documents and actors.
    /// </summary>
    public required string Slug { get; init; }

    /// <summary>The title of the document.</summary>
    public required string Title { get; init; }

    /// <summary>What sort of document it is.</summary>
    public DocumentKind Kind { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get; init; }

    /// <summary>The language in which it is written, as a tag of BCP 47 such as “en”.</summary>
    public string? Language { get; init; }

    /// <summary>When it was published.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The day on which the curators read it.</summary>
    public DateOnly? RetrievedOn { get; init; }

    /// <summary>The licence under which what is taken from it may be used.</summary>
    public required string Licence { get; init; }

    /// <summary>Where the licence can be read.</summary>
    public string? LicenceUrl { get; init; }

    /// <summary>Whom to name when what is taken from it is used.</summary>
    public required string Attribution { get; init; }

    /// <summary>The names of the document in other catalogues.</summary>
    public List<Identifier> Identifiers { get; } = [];

    /// <summary>The numbered list of references that the document has.</summary>
    public List<Listing> Listings { get; } = [];

    /// <summary>The engagements about which the document says something.</summary>
    public List<Engagement> Engagements { get; } = [];

    /// <summary>The claims that restate the document.</summary>
    public List<Claim> Claims { get; } = [];
}
