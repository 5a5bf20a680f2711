namespace Contested.Domain.Claims.Tallies;

/// <summary>
/// Two figures that cannot both be true. Each is either claimed or derived from claims: exactly one of `first` and `firstDerived`
/// is given, and exactly one of `second` and `secondDerived`.
/// </summary>
public sealed class ClaimPair
{
    /// <summary>The key of the pair in the database; 0 where it is not stored.</summary>
    public int Id { get; internal set; }

    /// <summary>The key of the tally.</summary>
    public int TallyId { get; internal set; }

    /// <summary>The tally in which the figures are compared.</summary>
    public Tally Tally { get; init; } = null!;

    /// <summary>The key of the claim that gives the first figure.</summary>
    public int? FirstId { get; init; }

    /// <summary>The claim that gives the first figure; null where it is derived.</summary>
    public Claim? First { get; init; }

    /// <summary>The key of the first figure, where it is derived.</summary>
    public int? FirstDerivedId { get; internal set; }

    /// <summary>The first figure, where it is derived.</summary>
    public DerivedFigure? FirstDerived { get; init; }

    /// <summary>The key of the claim that gives the second figure.</summary>
    public int? SecondId { get; init; }

    /// <summary>The claim that gives the second figure; null where it is derived.</summary>
    public Claim? Second { get; init; }

    /// <summary>The key of the second figure, where it is derived.</summary>
    public int? SecondDerivedId { get; internal set; }

    /// <summary>The second figure, where it is derived.</summary>
    public DerivedFigure? SecondDerived { get; init; }

    /// <summary>How far the figures lie apart, at least 1.</summary>
    public int Gap { get; init; }
}
