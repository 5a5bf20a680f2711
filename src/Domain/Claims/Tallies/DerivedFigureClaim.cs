namespace Contested.Domain.Claims.Tallies;

/// <summary>The fact that a claim is part of a sum.</summary>
public sealed class DerivedFigureClaim
{
    /// <summary>The key of the sum.</summary>
    public int DerivedFigureId { get; init; }

    /// <summary>The key of the claim.</summary>
    public int ClaimId { get; init; }
}
