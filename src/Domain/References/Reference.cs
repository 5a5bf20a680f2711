using Contested.Domain.Claims;
using Contested.Domain.Engagements;

namespace Contested.Domain.References;

/// <summary>A published source, as the document about an engagement lists it. What the document does not give is null.</summary>
public sealed class Reference
{
    /// <summary>The key of the reference in the database.</summary>
    public int Id { get; init; }

    /// <summary>The stable name of the reference in addresses and queries: lower-case and hyphenated, unique among references.</summary>
    public required string Slug { get; init; }

    /// <summary>The key of the engagement whose document lists the reference.</summary>
    public int EngagementId { get; init; }

    /// <summary>The engagement whose document lists the reference.</summary>
    public Engagement Engagement { get; init; } = null!;

    /// <summary>The number of the reference in the document's list, counted from 1.</summary>
    public int? Number { get; init; }

    /// <summary>The title of the publication.</summary>
    public required string Title { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>The day of publication.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>The day on which an author of the document read it.</summary>
    public DateOnly? RetrievedOn { get; init; }

    /// <summary>The day on which a copy was archived.</summary>
    public DateOnly? ArchivedOn { get; init; }

    /// <summary>The citations of the reference.</summary>
    public List<Citation> Citations { get; } = [];

    /// <summary>The claims that rest on the reference.</summary>
    public List<Claim> Claims { get; } = [];
}
