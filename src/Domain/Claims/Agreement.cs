namespace Contested.Domain.Claims;

/// <summary>The verdict of a comparison: the first value that applies, with CONTESTED before UNCONTESTED.</summary>
public enum Agreement
{
    /// <summary>No one gives a figure for the whole.</summary>
    NoCompleteFigure,

    /// <summary>One claimant gives figures for the whole, and nothing contradicts them.</summary>
    Uncontested,

    /// <summary>Several claimants give figures for the whole, none conflict, and at most one claimant gives both ends.</summary>
    Compatible,

    /// <summary>At least two independent claimants give figures with both ends, and no figures conflict.</summary>
    Corroborated,

    /// <summary>At least two figures conflict, even if one claimant gives both.</summary>
    Contested,
}
