using Contested.Domain.Releases.Rows;

namespace Contested.Domain.Releases.Comparison;

/// <summary>Makes the rows for what became of claims between any two versions of the dataset.</summary>
/// <param name="lastChange">The last key of a change that is taken.</param>
/// <param name="lastField">The last key of a changed field that is taken.</param>
internal sealed class ChangeRows(int lastChange, int lastField)
{
    private int _change = lastChange;
    private int _field = lastField;

    /// <summary>The changes of a claim, each followed by its fields.</summary>
    /// <param name="claims">The claim in each release, from the earliest on, and last in the dataset that is served; null where that does not have it.</param>
    /// <remarks>They are not yet linked to the claim as it is served.</remarks>
    public IEnumerable<object> Of(IReadOnlyList<ReleasedClaim?> claims)
    {
        var steps = Enumerable.Range(1, claims.Count - 1).Where(index => !IsSame(claims[index - 1], claims[index])).ToList();
        for (var first = 0; first < steps.Count; first++)
        {
            for (var last = first; last < steps.Count; last++)
            {
                if (DatasetComparison.Between(claims[steps[first] - 1], claims[steps[last]]) is not { } change)
                {
                    continue;
                }

                var row = new Change
                {
                    Id = ++_change,
                    Kind = change.Kind,
                    EngagementSlug = change.Engagement,
                    ClaimSlug = change.Claim,
                    DocumentSlug = change.Document,
                    Statement = change.Statement,
                    FirstSince = NumberOf(first == 0 ? 0 : steps[first - 1]),
                    LastSince = NumberOf(steps[first] - 1),
                    FirstUntil = NumberOf(steps[last]),
                    LastUntil = NumberOf(last + 1 < steps.Count ? steps[last + 1] - 1 : claims.Count - 1),
                };
                yield return row;
                foreach (var field in change.Fields)
                {
                    yield return new ChangedField { Id = ++_field, ChangeId = row.Id, Field = field.Field, Old = field.Old, New = field.New };
                }
            }
        }

        int NumberOf(int index) => index == claims.Count - 1 ? Change.Served : index + 1;
    }

    private static bool IsSame(ReleasedClaim? one, ReleasedClaim? other) =>
        one is null || other is null ? one is null && other is null : ClaimFields.AreSame(one, other);
}
