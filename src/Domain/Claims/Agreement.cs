namespace Contested.Domain.Claims;

/// <summary>What the comparison of the figures comes to: the first value that applies, CONTESTED before UNCONTESTED.</summary>
public enum Agreement
{
    /// <summary>Nobody gives a figure for the whole.</summary>
    NoCompleteFigure,

    /// <summary>One claimant gives figures for the whole, and nothing contradicts them.</summary>
    Uncontested,

    /// <summary>Several claimants give figures for the whole, nothing is excluded, and at most one of them gives both ends.</summary>
    Compatible,

    /// <summary>Two independent claimants give figures with both ends, and all figures can be true.</summary>
    Corroborated,

    /// <summary>Some pair of figures cannot both be true, even where one claimant gives both.</summary>
    Contested,
}
