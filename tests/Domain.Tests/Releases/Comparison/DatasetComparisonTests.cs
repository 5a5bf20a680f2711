using Contested.Domain.Releases.Comparison;
using Contested.Domain.Releases.Rows;

namespace Contested.Domain.Tests.Releases.Comparison;

/// <summary>What became of claims between two versions, field by field.</summary>
public sealed class DatasetComparisonTests
{
    [Fact]
    public async Task Changes_Should_BeThoseOfTheClaimsThatDiffer_InTheirOrder()
    {
        ReleasedClaim[] old =
        [
            ComparedClaims.Of("hill", "hill-changed", 1),
            ComparedClaims.Of("hill", "hill-reinstated", 1, "2025-01-02"),
            ComparedClaims.Of("hill", "hill-removed", 1),
            ComparedClaims.Of("hill", "hill-same", 1),
            ComparedClaims.Of("hill", "hill-withdrawn", 1),
            ComparedClaims.Of("hill-2", "hill-2-a", 1),
        ];
        ReleasedClaim[] @new =
        [
            ComparedClaims.Of("dale", "dale-added", 1),
            ComparedClaims.Of("hill", "hill-changed", 2),
            ComparedClaims.Of("hill", "hill-reinstated", 1),
            ComparedClaims.Of("hill", "hill-same", 1),
            ComparedClaims.Of("hill", "hill-withdrawn", 1, "2026-01-02"),
            ComparedClaims.Of("hill-2", "hill-2-a", 1),
            ComparedClaims.Of("hill-2", "hill-2-b", 1, "2026-01-02"),
        ];

        var changes = await DatasetComparison.Compare(old.ToAsyncEnumerable(), @new.ToAsyncEnumerable()).ToListAsync();

        changes.Select(change => (change.Kind, change.Engagement, change.Claim)).ShouldBe(
        [
            (ChangeKind.Added, "dale", "dale-added"),
            (ChangeKind.Changed, "hill", "hill-changed"),
            (ChangeKind.Changed, "hill", "hill-reinstated"),
            (ChangeKind.Removed, "hill", "hill-removed"),
            (ChangeKind.Withdrawn, "hill", "hill-withdrawn"),
            (ChangeKind.Added, "hill-2", "hill-2-b"),
        ]);
        changes[1].Fields.ShouldBe([new FieldChange("low", "1", "2")]);
        changes[3].Fields.ShouldBeEmpty();
        changes[4].Fields.ShouldBe([new FieldChange("withdrawnOn", null, "2026-01-02"), new FieldChange("withdrawnBecause", null, "Misprinted.")]);
    }

    [Fact]
    public async Task Fields_Should_BeAllButTheSlugs_AsInCells_When_EachDiffers()
    {
        var full = ComparedClaims.Full();
        var bare = new ReleasedClaim(
            full.Engagement, full.Slug, Domain.Claims.ClaimKind.Event, "other", [], Domain.Claims.Voice.Document, null, null, null, null, null, null, null, null, null, null,
            null, null, null, false, "Other.", null, null, null, [], [], null, null, null, null, []);

        var change = (await DatasetComparison.Compare(One(bare), One(full)).ToListAsync()).ShouldHaveSingleItem();

        change.Kind.ShouldBe(ChangeKind.Withdrawn);
        change.Fields.Select(field => $"{field.Field}: {field.Old} → {field.New}").ShouldBe(
        [
            "kind: EVENT → CASUALTIES", "document: other → an-article", "locators:  → lead/1; p. 3;; left", "voice: DOCUMENT → NAMED", "claimant:  → red-army",
            "speaker:  → jane-doe", "speakerRole:  → colonel", "evidence:  → PHOTOGRAPH", "subject:  → blue-army", "side:  → 1", "population:  → FORCES",
            "measure:  → KILLED_OR_CAPTURED", "low:  → 25", "high:  → 30", "best:  → 27", "approximate:  → true", "verbatim:  → 25–30", "partial: false → true",
            "statement: Other. → Red says so.", "quote:  → a fine day", "occurred:  → 1915-04", "place:  → the-hill", "citations:  → 1; 2",
            "relations:  → DISPUTES hill-other", "note:  → So it says.", "withdrawnOn:  → 2026-01-02", "withdrawnBecause:  → Misprinted.",
            "retractedOn:  → 2026-03-04", "retractedReferences:  → a-book",
        ]);
        (await DatasetComparison.Compare(One(full), One(ComparedClaims.Full())).ToListAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Compare_Should_ReadNoFurtherThanNeeded_When_TheVersionsAreLarge()
    {
        var read = 0;
        var changes = DatasetComparison.Compare(Versions(1), Versions(2)).GetAsyncEnumerator();

        (await changes.MoveNextAsync()).ShouldBeTrue();
        (await changes.MoveNextAsync()).ShouldBeTrue();
        await changes.DisposeAsync();

        read.ShouldBeLessThan(10);

        IAsyncEnumerable<ReleasedClaim> Versions(int figure) => Enumerable.Range(1_000_000, 1_000_000).Select(number =>
        {
            read++;
            return ComparedClaims.Of("hill", $"hill-{number}", figure);
        }).ToAsyncEnumerable();
    }

    [Fact]
    public async Task Compare_Should_NameTheClaims_When_TheyAreNotInOrder()
    {
        ReleasedClaim[] claims = [ComparedClaims.Of("hill", "hill-b", 1), ComparedClaims.Of("hill", "hill-a", 1)];

        var exception = await Should.ThrowAsync<InvalidDataException>(
            async () => await DatasetComparison.Compare(claims.ToAsyncEnumerable(), AsyncEnumerable.Empty<ReleasedClaim>()).ToListAsync());

        exception.Message.ShouldBe(
            "The claims \"hill-b\" and \"hill-a\" are not in order. Claims have to be sorted by the slug of the engagement, then by their own.");
    }

    private static IAsyncEnumerable<ReleasedClaim> One(ReleasedClaim claim) => new[] { claim }.ToAsyncEnumerable();
}
