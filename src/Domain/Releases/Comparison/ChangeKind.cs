namespace Contested.Domain.Releases.Comparison;

/// <summary>What became of a claim between two versions of the dataset.</summary>
public enum ChangeKind
{
    /// <summary>The later version has the claim, the earlier one does not.</summary>
    Added,

    /// <summary>Both versions have the claim, with different fields. A retraction of a reference changes the claims that rest on it.</summary>
    Changed,

    /// <summary>Both versions have the claim, but since the earlier one it has been withdrawn.</summary>
    Withdrawn,

    /// <summary>The later version no longer has the claim: the curators deleted it instead of withdrawing it.</summary>
    Removed,
}
