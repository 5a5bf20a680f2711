using Contested.Domain.Claims;

namespace Contested.Domain.Releases.Comparison;

/// <summary>What became of a claim between two versions of the dataset.</summary>
/// <remarks>
/// Between most versions nothing becomes of a claim. So a row holds for all pairs of versions with the same two states of it: for each
/// earlier version in one range, and each later one in another. A pair has at most one row for a claim.
/// </remarks>
public sealed class Change
{
    /// <summary>The number that stands for the dataset that is served, which is later than all releases.</summary>
    public const int Served = int.MaxValue;

    /// <summary>The key of the change in the database.</summary>
    public int Id { get; init; }

    /// <summary>The kind of change.</summary>
    public ChangeKind Kind { get; init; }

    /// <summary>The slug of the engagement that the claim is about, which may have been deleted since.</summary>
    public required string EngagementSlug { get; init; }

    /// <summary>The slug of the claim, which may have been deleted since.</summary>
    public required string ClaimSlug { get; init; }

    /// <summary>The slug of the document that makes the statement, in the later version that has the claim.</summary>
    public required string DocumentSlug { get; init; }

    /// <summary>The claim in one sentence, in the later version that has it.</summary>
    public required string Statement { get; init; }

    /// <summary>The key of the claim.</summary>
    public int? ClaimId { get; init; }

    /// <summary>The claim as it is now; null if it has been deleted.</summary>
    public Claim? Claim { get; init; }

    /// <summary>The fields that differ, in the order of a release's table of claims; none if only one version has the claim.</summary>
    public List<ChangedField> Fields { get; } = [];

    /// <summary>The key of the first release for which the change holds as the earlier version.</summary>
    public int FirstSince { get; init; }

    /// <summary>The key of the last release for which the change holds as the earlier version.</summary>
    public int LastSince { get; init; }

    /// <summary>The key of the first release for which the change holds as the later version, or <see cref="Served"/>.</summary>
    public int FirstUntil { get; init; }

    /// <summary>The key of the last release for which the change holds as the later version, or <see cref="Served"/>.</summary>
    public int LastUntil { get; init; }
}
