using Contested.Domain.Claims;
using Contested.Domain.Dates;
using Contested.Domain.Engagements;
using Contested.Domain.Identifiers;

namespace Contested.Domain.Documents;

/// <summary>What the curators read and restate, such as an article or a table. Details it does not give about itself are null.</summary>
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

    /// <summary>The kind of document.</summary>
    public DocumentKind Kind { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get; init; }

    /// <summary>The language it is written in, as a BCP 47 tag such as “en”.</summary>
    public string? Language { get; init; }

    /// <summary>When it was published.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The day the curators read it.</summary>
    public DateOnly? RetrievedOn { get; init; }

    /// <summary>The licence for using what is taken from it.</summary>
    public required string Licence { get; init; }

    /// <summary>Where the licence can be read.</summary>
    public string? LicenceUrl { get; init; }

    /// <summary>The credit to give when using what is taken from it.</summary>
    public required string Attribution { get; init; }

    /// <summary>The document's identifiers in other catalogues.</summary>
    public List<Identifier> Identifiers { get; } = [];

    /// <summary>The document's numbered list of references.</summary>
    public List<Listing> Listings { get; } = [];

    /// <summary>The engagements that the document makes claims about.</summary>
    public List<Engagement> Engagements { get; } = [];

    /// <summary>The claims taken from the document.</summary>
    public List<Claim> Claims { get; } = [];
}
