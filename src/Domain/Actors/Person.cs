namespace Contested.Domain.Actors;

/// <summary>An individual.</summary>
public sealed class Person : Actor
{
    /// <summary>The key of the belligerent, unit or organization that the person belongs to.</summary>
    public int? AffiliationId { get; init; }

    /// <summary>The belligerent, unit or organization the person belongs to, if the source names one.</summary>
    public Actor? Affiliation { get; init; }
}
