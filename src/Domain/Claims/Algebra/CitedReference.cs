namespace Contested.Domain.Claims.Algebra;

/// <summary>A published source behind a claim, as far as the algebra needs it.</summary>
/// <param name="Key">The key of the reference.</param>
public sealed record CitedReference(int Key)
{
    /// <summary>The earliest day by which the reference demonstrably existed; null where it has no date.</summary>
    public DateOnly? ExistedBy { get; init; }

    /// <summary>The day on which the reference was retracted; null where it stands.</summary>
    public DateOnly? RetractedOn { get; init; }

    /// <summary>The actors and documents whose work the reference is; none where it only passes on what others say.</summary>
    public IReadOnlyList<Claimant> WorkOf { get; init; } = [];

    /// <summary>Whether the reference is retracted.</summary>
    /// <param name="knownBy">The day up to which is looked; null for today.</param>
    /// <remarks>Definition 3.</remarks>
    public bool IsRetracted(DateOnly? knownBy) => RetractedOn is { } day && (knownBy is null || day <= knownBy);

    /// <summary>Whether the reference supports anything: it stands, and demonstrably existed by the day up to which is looked.</summary>
    /// <param name="knownBy">The day up to which is looked; null for today.</param>
    /// <remarks>Definition 13.</remarks>
    public bool Supports(DateOnly? knownBy) => !IsRetracted(knownBy) && (knownBy is null || ExistedBy <= knownBy);
}
