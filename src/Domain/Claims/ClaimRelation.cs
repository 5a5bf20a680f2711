namespace Contested.Domain.Claims;

/// <summary>What a claim has to do with another one on the same engagement; one row seen from each of the two.</summary>
public sealed class ClaimRelation
{
    /// <summary>The key of the relation in the database.</summary>
    public int Id { get; init; }

    /// <summary>The key of the claim from which the relation is seen.</summary>
    public int ClaimId { get; init; }

    /// <summary>The claim from which the relation is seen.</summary>
    public Claim Claim { get; init; } = null!;

    /// <summary>What the claim has to do with the other one.</summary>
    public ClaimRelationKind Kind { get; init; }

    /// <summary>The key of the other claim; never the claim itself.</summary>
    public int OtherId { get; init; }

    /// <summary>The other claim.</summary>
    public Claim Other { get; init; } = null!;
}
