using Contested.Domain.Releases.Comparison;
using Contested.Domain.Releases.Rows;
using Contested.Testing;

namespace Contested.Domain.Tests.Releases.Comparison;

/// <summary>The rows of changes say, for any two versions, what comparing the two says.</summary>
public sealed class ChangeRowsTests
{
    private static readonly ReleasedClaim?[] States =
    [
        null, ComparedClaims.Of("hill", "hill-dead", 1), ComparedClaims.Of("hill", "hill-dead", 2), ComparedClaims.Of("hill", "hill-dead", 1, "2026-01-02"),
    ];

    [Fact]
    public void Rows_Should_SayWhatAComparisonSays_ForAnyTwoVersions()
    {
        var random = new Random(FuzzSettings.Seed);
        for (var time = 0; time < FuzzSettings.Cases(500); time++)
        {
            var versions = Enumerable.Range(0, random.Next(2, 9)).Select(_ => States[random.Next(States.Length)]).ToList();

            var rows = new ChangeRows(0, 0).Of(versions).ToList();

            var changes = rows.OfType<Change>().ToList();
            var fields = rows.OfType<ChangedField>().ToLookup(field => field.ChangeId, field => new FieldChange(field.Field, field.Old, field.New));
            for (var since = 0; since < versions.Count - 1; since++)
            {
                for (var until = since + 1; until < versions.Count; until++)
                {
                    var expected = DatasetComparison.Between(versions[since], versions[until]);
                    var found = changes.Where(change => Holds(change, NumberOf(since), NumberOf(until))).ToList();
                    found.Count.ShouldBe(expected is null ? 0 : 1);
                    if (expected is not null)
                    {
                        (found[0].Kind, found[0].ClaimSlug, found[0].Statement).ShouldBe((expected.Kind, expected.Claim, expected.Statement));
                        fields[found[0].Id].ShouldBe(expected.Fields);
                    }
                }
            }

            int NumberOf(int index) => index == versions.Count - 1 ? Change.Served : index + 1;
        }
    }

    [Fact]
    public void Rows_Should_BeOne_When_AClaimOfManyReleasesHasChangedOnce()
    {
        var versions = Enumerable.Range(0, 1000).Select(index => States[index < 500 ? 1 : 2]).ToList();

        new ChangeRows(0, 0).Of(versions).OfType<Change>().ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            change => (change.FirstSince, change.LastSince).ShouldBe((1, 500)),
            change => (change.FirstUntil, change.LastUntil).ShouldBe((501, Change.Served)));
    }

    private static bool Holds(Change change, int since, int until) =>
        change.FirstSince <= since && since <= change.LastSince && change.FirstUntil <= until && until <= change.LastUntil;
}
