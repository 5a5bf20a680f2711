namespace Contested.Domain.Engagements;

/// <summary>The fact that a claim about an engagement rests on a reference.</summary>
public sealed class EngagementReference
{
    /// <summary>The key of the engagement.</summary>
    public int EngagementId { get; init; }

    /// <summary>The key of the reference.</summary>
    public int ReferenceId { get; init; }
}
