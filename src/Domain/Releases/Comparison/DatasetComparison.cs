using System.Runtime.CompilerServices;
using Contested.Domain.Releases.Rows;

namespace Contested.Domain.Releases.Comparison;

/// <summary>Compares two versions of the dataset, claim by claim and field by field.</summary>
public static class DatasetComparison
{
    /// <summary>The claims that differ, in the order of the versions. However many there are, few are in memory.</summary>
    /// <param name="old">The claims of the earlier version, by the slug of the engagement and then by their own, both in ordinal order.</param>
    /// <param name="new">Those of the later version, in the same order.</param>
    /// <param name="cancellationToken">Ends the comparison.</param>
    /// <exception cref="InvalidDataException">The claims of a version are not in order.</exception>
    public static async IAsyncEnumerable<ClaimChange> Compare(
        IAsyncEnumerable<ReleasedClaim> old,
        IAsyncEnumerable<ReleasedClaim> @new,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var claims in AlignedClaims.ReadAsync([old, @new], cancellationToken))
        {
            if (Between(claims[0], claims[1]) is { } change)
            {
                yield return change;
            }
        }
    }

    /// <summary>What became of a claim; null for nothing.</summary>
    /// <param name="old">The claim in the earlier version; null if that does not have it.</param>
    /// <param name="new">The claim in the later version; null if that does not have it.</param>
    internal static ClaimChange? Between(ReleasedClaim? old, ReleasedClaim? @new)
    {
        if (old is null || @new is null)
        {
            return (@new ?? old) is { } only ? Of(old is null ? ChangeKind.Added : ChangeKind.Removed, only, []) : null;
        }

        var fields = ClaimFields.Differences(old, @new);
        return fields.Count == 0
            ? null
            : Of(old.WithdrawnOn is null && @new.WithdrawnOn is not null ? ChangeKind.Withdrawn : ChangeKind.Changed, @new, fields);
    }

    private static ClaimChange Of(ChangeKind kind, ReleasedClaim claim, IReadOnlyList<FieldChange> fields) =>
        new(kind, claim.Engagement, claim.Slug, claim.Document, claim.Statement, fields);
}
