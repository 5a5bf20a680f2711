namespace Contested.Domain.Claims.Algebra;

/// <summary>A claim that gives a figure, as far as the algebra needs it.</summary>
/// <param name="Key">The key of the claim. Claims are listed in the order of their keys.</param>
/// <param name="Claimant">Who gives the figure.</param>
/// <param name="Document">The key of the document that states it.</param>
/// <param name="Counts">What the figure counts.</param>
/// <param name="Stated">The figure as it is stated; open at both ends where it is said to be unknown.</param>
public sealed record ClaimedFigure(int Key, Claimant Claimant, int Document, TallyKey Counts, Interval Stated)
{
    /// <summary>Whether the figure covers only some of what it is about.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether the claim was withdrawn.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>The day by which the claim demonstrably existed, be it the document's; null where not even that has a date.</summary>
    public DateOnly? KnownSince { get; init; }

    /// <summary>The published sources that the claim cites.</summary>
    public IReadOnlyList<CitedReference> References { get; init; } = [];

    /// <summary>The keys of the claims that this one repeats.</summary>
    public IReadOnlyList<int> Repeats { get; init; } = [];

    /// <summary>The keys of the claims that this one corrects.</summary>
    public IReadOnlyList<int> Corrects { get; init; } = [];

    /// <summary>The claims of which this one is a part.</summary>
    public IReadOnlyList<WholeOfClaim> PartOf { get; init; } = [];

    /// <summary>
    /// The keys of other parts of a whole that may have people in common with this one; it is enough that one of the two says so.
    /// </summary>
    public IReadOnlyList<int> Overlaps { get; init; } = [];

    /// <summary>Whether the claim says that the figure is not known.</summary>
    public bool IsUnknown => Stated == Interval.Everything;

    /// <summary>What the figure says about the whole.</summary>
    /// <remarks>Definition 2: a partial one is a lower bound.</remarks>
    public Interval Bounds => IsPartial ? Stated.AsLowerBound() : Stated;

    /// <summary>Whether the figure excludes any number.</summary>
    public bool IsInformative => Bounds != Interval.Everything;

    /// <summary>Whether the day by which the claim is known to have existed is that of a reference.</summary>
    public bool HasDatedReference => References.Any(reference => reference.ExistedBy is not null);
}
