namespace Contested.Domain.Claims;

/// <summary>The kind of date that shows since when a claim is known.</summary>
public enum KnownSinceBasis
{
    /// <summary>The publication date of a reference; its latest possible day if it is only partly known.</summary>
    Published,

    /// <summary>The day an author of the document read a reference.</summary>
    Retrieved,

    /// <summary>The day a copy of a reference was archived.</summary>
    Archived,

    /// <summary>The date of the document itself, because none of the references has one.</summary>
    Document,
}
