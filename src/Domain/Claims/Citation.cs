using Contested.Domain.References;

namespace Contested.Domain.Claims;

/// <summary>The fact that a claim rests on a published source.</summary>
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

    /// <summary>The published source on which the claim rests.</summary>
    public Reference Reference { get; init; } = null!;

    /// <summary>The position among the citations of the claim, counted from 1.</summary>
    public int Ordinal { get; init; }

    /// <summary>The mark with which the document cites the reference, such as “3”; the slug of the reference where it has none.</summary>
    public required string Marker { get; init; }
}
