namespace Contested.Domain.Claims.Tallies;

/// <summary>
/// Two figures that conflict. Each is either claimed or derived from claims: exactly one of `first` and `firstDerived` is given, and
/// exactly one of `second` and `secondDerived`.
/// </summary>
/// <remarks>Not stored, as there are up to n(n - 1)/2 of n figures: the database makes them of the figures while they are read.</remarks>
public sealed class ClaimPair
{
    /// <summary>The key of the pair, by the order of its figures; 0 where it is not in the database.</summary>
    public long Id { get; init; }

    /// <summary>The key of the tally.</summary>
    public int TallyId { get; init; }

    /// <summary>The tally in which the figures are compared.</summary>
    public Tally Tally { get; init; } = null!;

    /// <summary>The key of the claim that gives the first figure.</summary>
    public int? FirstId { get; init; }

    /// <summary>The claim that gives the first figure; null if it is derived.</summary>
    public Claim? First { get; init; }

    /// <summary>The key of the first figure, where it is derived.</summary>
    public int? FirstDerivedId { get; init; }

    /// <summary>The first figure, if it is derived.</summary>
    public DerivedFigure? FirstDerived { get; init; }

    /// <summary>The key of the claim that gives the second figure.</summary>
    public int? SecondId { get; init; }

    /// <summary>The claim that gives the second figure; null if it is derived.</summary>
    public Claim? Second { get; init; }

    /// <summary>The key of the second figure, where it is derived.</summary>
    public int? SecondDerivedId { get; init; }

    /// <summary>The second figure, if it is derived.</summary>
    public DerivedFigure? SecondDerived { get; init; }

    /// <summary>How far apart the nearest ends of the figures are; at least 1.</summary>
    public int Gap { get; init; }

    /// <summary>The gap divided by the higher of the two nearest ends: above 0, at most 1.</summary>
    public double RelativeGap { get; init; }
}
