namespace Contested.Domain.Claims;

/// <summary>Which date shows since when a claim is known.</summary>
public enum KnownSinceBasis
{
    /// <summary>The date on which a reference was published; its last possible day, where it is only partly known.</summary>
    Published,

    /// <summary>The day on which an author of the document read a reference.</summary>
    Retrieved,

    /// <summary>The day on which a copy of a reference was archived.</summary>
    Archived,

    /// <summary>The date of the document itself, as none of the references has one.</summary>
    Document,
}
