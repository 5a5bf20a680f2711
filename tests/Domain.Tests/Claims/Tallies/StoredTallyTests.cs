using Contested.Domain.Claims;
using Contested.Domain.Claims.Tallies;
using Contested.Domain.Datasets;
using Contested.Domain.Tests.Datasets;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Tests.Claims.Tallies;

/// <summary>Holds the rows of tallies against what the claims in the same database come to.</summary>
public sealed class StoredTallyTests
{
    private const int Many = 300;

    [DatabaseTheory, AllDatabases]
    public async Task Tallies_Should_EqualThoseOfTheClaims_When_TheDatasetIsLoadedAndReplaced(DatabaseKind kind)
    {
        using var sample = new SampleDataset();
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();

        await DatasetLoader.LoadAsync(context, sample.Folder);
        await StoredTallies.CheckAsync(context);

        sample.Write(SampleDataset.ClaimsFile, SampleDataset.Files[SampleDataset.ClaimsFile] + "\n" + Contradictions);
        await DatasetLoader.LoadAsync(context, sample.Folder);
        var stored = await StoredTallies.CheckAsync(context);

        var losses = stored.Single(tally => tally.Measure == Measure.KilledOrCaptured);
        (losses.Agreement, losses.Gap, losses.Derived.Single().Figure).ShouldBe((Agreement.Contested, 14, new Interval(14, 16)));
        losses.Conflicts.Count.ShouldBe(2);
    }

    [DatabaseTheory, AllDatabases]
    public async Task Rows_Should_GrowWithTheFiguresAlone_When_AllOfThemDiffer(DatabaseKind kind)
    {
        using var sample = new SampleDataset();
        sample.Write(SampleDataset.ClaimsFile, SampleDataset.Files[SampleDataset.ClaimsFile] + "\n" + string.Join('\n', Enumerable.Range(1, Many).Select(number =>
            $"- {{ slug: wounded-{number}, kind: CASUALTIES, locators: [lead/1/1], side: 1, population: FORCES, measure: WOUNDED, quantity: {{ low: {number}, high: {number}, verbatim: \"{number}\" }}, statement: Some were wounded. }}")));
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();

        await DatasetLoader.LoadAsync(context, sample.Folder);

        var id = await context.Tallies.Where(tally => tally.Measure == Measure.Wounded).Select(tally => tally.Id).SingleAsync();
        (await context.Set<TallyFigure>().CountAsync(figure => figure.TallyId == id)).ShouldBe(Many);
        (await context.Set<Cluster>().CountAsync(cluster => cluster.TallyId == id)).ShouldBe(Many);
        (await context.Set<ClaimPair>().CountAsync(pair => pair.TallyId == id)).ShouldBe(Many * (Many - 1) / 2);
        (await context.Tallies.Where(tally => tally.Id == id).Select(tally => tally.RelativeGap).SingleAsync()).ShouldBe(299.0 / 300);
    }

    [DatabaseTheory]
    [AllDatabases("Jane Doe", Agreement.Uncontested)]
    [AllDatabases("Doe, Jane", Agreement.Uncontested)]
    [AllDatabases("Doe, John", Agreement.Corroborated)]
    public async Task Document_Should_CountAsOneWithTheAuthorItCites_When_TheNameIsTheirs(DatabaseKind kind, string author, Agreement agreement)
    {
        using var sample = new SampleDataset();
        sample.Write(SampleDataset.ReferencesFile, SampleDataset.Files[SampleDataset.ReferencesFile] + $"\n  author: \"{author}\"");
        sample.Write(SampleDataset.ClaimsFile, SampleDataset.Files[SampleDataset.ClaimsFile] +
            """

            - { slug: hers, kind: CASUALTIES, locators: [lead/1/1], claimant: jane-doe, side: 1, population: FORCES, measure: WOUNDED, quantity: { low: 9, high: 9, verbatim: "9" }, statement: Nine were wounded. }
            - { slug: own, kind: CASUALTIES, locators: [lead/1/1], side: 1, population: FORCES, measure: WOUNDED, quantity: { low: 9, high: 9, verbatim: "9" }, statement: Nine were hurt., citations: [hill-book] }
            """);
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();

        await DatasetLoader.LoadAsync(context, sample.Folder);

        (await context.Tallies.SingleAsync(tally => tally.Measure == Measure.Wounded)).Agreement.ShouldBe(agreement);
    }

    // Blue's own parts of its killed or captured, and two claims that exclude each other.
    private const string Contradictions =
        """
        - { slug: killed, kind: CASUALTIES, locators: [lead/1/1], claimant: blue-army, side: 1, population: FORCES, measure: KILLED, quantity: { low: 4, high: 6, verbatim: "4–6" }, statement: Blue killed some. }
        - { slug: captured, kind: CASUALTIES, locators: [lead/1/1], claimant: blue-army, side: 1, population: FORCES, measure: CAPTURED, quantity: { low: 10, high: 10, verbatim: "10" }, statement: Blue captured ten. }
        - { slug: fewer, kind: CASUALTIES, locators: [lead/1/1], claimant: red-army, side: 1, population: FORCES, measure: CAPTURED, quantity: { low: 2, high: 2, verbatim: "2" }, statement: Blue captured two. }
        - { slug: none, kind: CASUALTIES, locators: [lead/1/1], claimant: red-army, side: 1, population: FORCES, measure: KILLED_OR_CAPTURED, quantity: { low: 30, high: 30, verbatim: "30" }, statement: Thirty in all. }
        """;
}
