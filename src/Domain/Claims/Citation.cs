using Contested.Domain.References;

namespace Contested.Domain.Claims;

/// <summary>A published source that a claim rests on, as the document cites it.</summary>
public sealed class Citation
{
    /// <summary>The key of the citation in the database.</summary>
    public int Id { get; init; }

    /// <summary>The key of the claim.</summary>
    public int ClaimId { get; init; }

    /// <summary>The claim that rests on the reference.</summary>
    public Claim Claim { get; init; } = null!;

    /// <summary>The key of the reference.</summary>
    public int ReferenceId { get; init; }

    /// <summary>The published source the claim rests on.</summary>
    public Reference Reference { get; init; } = null!;

    /// <summary>The position among the citations of the claim, counted from 1.</summary>
    public int Ordinal { get; init; }

    /// <summary>The mark with which the document cites the reference, such as “3”; the reference's slug if there is none.</summary>
    public required string Marker { get; init; }
}
