using Contested.Domain.Search;
using Contested.Testing;
using Contested.Testing.Databases;

namespace Contested.Domain.Tests.Search;

/// <summary>What is found among made-up texts, held against a search that looks at all of them.</summary>
public sealed class EntrySearchTests(RandomDatabases databases) : IClassFixture<RandomDatabases>
{
    private static readonly SearchPage Everything = new(int.MaxValue);

    [DatabaseTheory, AllDatabases]
    public async Task FindAsync_Should_FindWhatTheOracleFinds_When_QueriesAreMadeUp(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();
        var search = new SearchRunner(context);
        var found = 0;
        foreach (var query in Queries(FuzzSettings.Cases(250)))
        {
            var expected = SearchOracle.Find(RandomDatabases.Entries, query);

            var actual = await search.FindAsync(query, Everything);
            var count = await search.CountAsync(query);

            Describe(actual).ShouldBe(Describe(expected), $"{query.NameKey} among {string.Join(' ', query.ItemTypes)}");
            actual.Select(match => match.Score).ShouldBeInOrder(SortDirection.Descending);
            count.ShouldBe(expected.Count, query.NameKey);
            found += count;
        }

        found.ShouldBeGreaterThan(1_000);
    }

    [DatabaseTheory, AllDatabases]
    public async Task FindAsync_Should_GiveThePartsOfTheWhole_When_Paged(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();
        var search = new SearchRunner(context);
        var random = new Random(FuzzSettings.Seed);
        foreach (var query in Queries(FuzzSettings.Cases(40)))
        {
            var expected = Describe(SearchOracle.Find(RandomDatabases.Entries, query));
            var size = random.Next(1, 20);

            Describe(await WalkAsync(search, query, size, isBackward: false)).ShouldBe(expected, query.NameKey);
            Describe(await WalkAsync(search, query, size, isBackward: true)).ShouldBe(expected.Reverse(), query.NameKey);
        }
    }

    [DatabaseTheory, AllDatabases]
    public async Task FindAsync_Should_GiveWhatLiesBetween_When_BothEndsAreGiven(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();
        var search = new SearchRunner(context);
        var random = new Random(FuzzSettings.Seed);
        foreach (var query in Queries(FuzzSettings.Cases(40)))
        {
            var all = SearchOracle.Find(RandomDatabases.Entries, query);
            if (all.Count == 0)
            {
                continue;
            }

            var (first, last) = (random.Next(all.Count), random.Next(all.Count));
            var page = new SearchPage(int.MaxValue, After: all[first].Position, Before: all[last].Position);

            var found = await search.FindAsync(query, page);

            Describe(found).ShouldBe(Describe(all.Skip(first + 1).Take(Math.Max(0, last - first - 1))), query.NameKey);
        }
    }

    [DatabaseTheory, AllDatabases]
    public async Task FindAsync_Should_FindTheSame_When_WordsAreNotUpToDate(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();
        var entries = RandomDatabases.Entries.Chunk(RandomDatabases.Entries.Count / 2).ToList();
        foreach (var part in entries)
        {
            context.SearchEntries.AddRange(part);
            await context.SaveChangesAsync();
            if (part == entries[0])
            {
                await SearchWords.RefreshAsync(context);
            }
        }

        foreach (var query in Queries(FuzzSettings.Cases(40)))
        {
            var expected = SearchOracle.Find(RandomDatabases.Entries, query);

            Describe(await new SearchRunner(context).FindAsync(query, new SearchPage(5))).ShouldBe(Describe(expected.Take(5)), query.NameKey);
        }
    }

    private static IEnumerable<SearchQuery> Queries(int count)
    {
        var random = new Random(FuzzSettings.Seed);
        var types = Enum.GetValues<SearchItemType>();
        return Enumerable.Range(0, count)
            .Select(_ => SearchQuery.Of(RandomTexts.Query(random), [.. types.Where(_ => random.Next(4) == 0)]))
            .Where(query => query.Words.Count > 0);
    }

    private static async Task<List<SearchMatch>> WalkAsync(SearchRunner search, SearchQuery query, int size, bool isBackward)
    {
        var walked = new List<SearchMatch>();
        while (true)
        {
            SearchPosition? last = walked.Count == 0 ? null : walked[^1].Position;
            var page = await search.FindAsync(query, isBackward ? new(size, true, Before: last) : new(size, After: last));
            walked.AddRange(page);
            if (page.Count < size)
            {
                return walked;
            }
        }
    }

    private static IReadOnlyList<string> Describe(IEnumerable<SearchMatch> matches) =>
        [.. matches.Select(match => $"{match.Score} {match.ItemType} {match.ItemId} {match.Text}")];
}
