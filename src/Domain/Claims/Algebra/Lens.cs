namespace Contested.Domain.Claims.Algebra;

/// <summary>What a reader wants to hear of the claims, and how closely figures have to fit. The parts combine: all must hold.</summary>
/// <remarks>Lenses, and definition 9 for the tolerance.</remarks>
public sealed record Lens
{
    /// <summary>The lens that leaves everything.</summary>
    public static readonly Lens None = new();

    /// <summary>
    /// The actors and documents that are heard as claimants; null for all, empty for nobody. Unnamed claimants are heard where it is null.
    /// </summary>
    public IReadOnlyCollection<Claimant>? AccordingTo { get; init; }

    /// <summary>Whether those who stand under the actors that are heard, directly or not, are heard too.</summary>
    public bool IncludeSubordinates { get; init; }

    /// <summary>The keys of the documents that are read, whoever speaks in them; null for all, empty for none.</summary>
    public IReadOnlyCollection<int>? Documents { get; init; }

    /// <summary>The last day of which anything is known; null for today.</summary>
    public DateOnly? KnownBy { get; init; }

    /// <summary>The greatest relative gap at which two figures still fit, from 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is not a number from 0 to 1.</exception>
    public double Tolerance
    {
        get;
        init => field = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(value), value, "A tolerance must be a number from 0 to 1, such as 0.05 for 5 percent.");
    }
}
