namespace Contested.Domain.Engagements;

/// <summary>The fact that a document says something about an engagement.</summary>
public sealed class EngagementDocument
{
    /// <summary>The key of the engagement.</summary>
    public int EngagementId { get; init; }

    /// <summary>The key of the document.</summary>
    public int DocumentId { get; init; }
}
