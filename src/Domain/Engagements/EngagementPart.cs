namespace Contested.Domain.Engagements;

/// <summary>The fact that one engagement is a part of another.</summary>
public sealed class EngagementPart
{
    /// <summary>The key of the smaller engagement.</summary>
    public int PartId { get; init; }

    /// <summary>The key of the larger engagement; never the part itself.</summary>
    public int WholeId { get; init; }
}
