namespace Contested.Domain.Claims;

/// <summary>Whether the figures on one side and one measure can all be true.</summary>
public enum Agreement
{
    /// <summary>At most one claimant gives a figure for the whole, and nothing contradicts it.</summary>
    Uncontested,

    /// <summary>Several claimants give a figure for the whole, and one number satisfies every figure.</summary>
    Compatible,

    /// <summary>Some pair of figures cannot both be true, even where one claimant gives both.</summary>
    Contested,
}
