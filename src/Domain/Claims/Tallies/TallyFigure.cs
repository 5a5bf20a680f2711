namespace Contested.Domain.Claims.Tallies;

/// <summary>A figure that a stored tally compares, as it counts there: “unknown”, which excludes nothing, has no row.</summary>
/// <remarks>
/// What grows with the square of the figures, such as the pairs that conflict, is not stored: the database makes it of these rows
/// while it is read.
/// </remarks>
public sealed class TallyFigure
{
    /// <summary>The key of the figure in the database; those of a tally follow each other in the order of its figures.</summary>
    public int Id { get; init; }

    /// <summary>The key of the tally.</summary>
    public int TallyId { get; init; }

    /// <summary>The key of the claim that states the figure; null where it is derived.</summary>
    public int? ClaimId { get; init; }

    /// <summary>The key of the derived figure; given exactly where no claim states it.</summary>
    public int? DerivedFigureId { get; init; }

    /// <summary>The key of the actor that gives the figure.</summary>
    public int? ActorId { get; init; }

    /// <summary>The key of the document that gives the figure in its own voice.</summary>
    public int? DocumentId { get; init; }

    /// <summary>The lowest number that the figure allows, from 0.</summary>
    public int Low { get; init; }

    /// <summary>The highest number that the figure allows; that of the type where it is open, so that numbers can be compared.</summary>
    public int High { get; init; }

    /// <summary>Whether the figure is complete and has both ends.</summary>
    public bool IsBounded { get; init; }
}
