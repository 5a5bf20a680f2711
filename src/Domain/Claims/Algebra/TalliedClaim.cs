namespace Contested.Domain.Claims.Algebra;

/// <summary>A claim as a tally lists it.</summary>
/// <param name="Key">The key of the claim.</param>
/// <param name="Figure">The figure that is compared; null where the claim is only listed.</param>
/// <param name="Exclusion">Why the claim is only listed; null where its figure is compared.</param>
public sealed record TalliedClaim(int Key, ComparedFigure? Figure, Exclusion? Exclusion);
