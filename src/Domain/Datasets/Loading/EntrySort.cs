namespace Contested.Domain.Datasets.Loading;

/// <summary>The sorts of entries, in the order in which they are loaded.</summary>
public enum EntrySort
{
    /// <summary>A place.</summary>
    Place,

    /// <summary>An actor.</summary>
    Actor,

    /// <summary>A reference.</summary>
    Reference,

    /// <summary>A document with its listings and its outline.</summary>
    Document,

    /// <summary>An engagement with its sides, its claims, and all that is derived from them.</summary>
    Engagement,
}
