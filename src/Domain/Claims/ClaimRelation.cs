namespace Contested.Domain.Claims;

/// <summary>How a claim relates to another on the same engagement. The same relation appears on both claims.</summary>
public sealed class ClaimRelation
{
    /// <summary>The key of the relation in the database.</summary>
    public int Id { get; init; }

    /// <summary>The key of the claim from which the relation is seen.</summary>
    public int ClaimId { get; init; }

    /// <summary>The claim from which the relation is seen.</summary>
    public Claim Claim { get; init; } = null!;

    /// <summary>How the claim relates to the other.</summary>
    public ClaimRelationKind Kind { get; init; }

    /// <summary>The key of the other claim; never the claim itself.</summary>
    public int OtherId { get; init; }

    /// <summary>The other claim.</summary>
    public Claim Other { get; init; } = null!;
}
