namespace Contested.Domain.Search;

/// <summary>What sort of thing was found. The values are in the order of the ranking.</summary>
public enum SearchItemType
{
    /// <summary>An engagement.</summary>
    Engagement,

    /// <summary>An actor of any kind.</summary>
    Actor,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A document.</summary>
    Document,

    /// <summary>A reference.</summary>
    Reference,

    /// <summary>A claim.</summary>
    Claim,
}
