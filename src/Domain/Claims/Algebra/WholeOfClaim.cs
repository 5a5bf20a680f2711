namespace Contested.Domain.Claims.Algebra;

/// <summary>That a claim counts a part of what another one counts.</summary>
/// <param name="Claim">The key of the claim about the whole.</param>
/// <param name="Overlaps">Whether the part may have people in common with any other part of this whole.</param>
public readonly record struct WholeOfClaim(int Claim, bool Overlaps = false);
