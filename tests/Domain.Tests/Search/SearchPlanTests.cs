using System.Diagnostics;
using System.Text.RegularExpressions;
using Contested.Domain.Search;
using Contested.Testing.Databases;
using Xunit.Abstractions;

namespace Contested.Domain.Tests.Search;

/// <summary>How the databases go about a search among many entries.</summary>
public sealed partial class SearchPlanTests(LargeDatabases databases, ITestOutputHelper output) : IClassFixture<LargeDatabases>
{
    [DatabaseTheory]
    [AllDatabases("needle")]
    [AllDatabases("needle f")]
    [AllDatabases("fighters nee")]
    [AllDatabases("battle aword26 b")]
    [AllDatabases("convoy fighters")]
    [AllDatabases("fighters")]
    [AllDatabases("f")]
    [AllDatabases("nothing")]
    public async Task FindAsync_Should_UseIndexesOnly_When_EntriesAreMany(DatabaseKind kind, string text)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();
        var search = new SearchRunner(context);
        foreach (var query in new[] { SearchQuery.Of(text), SearchQuery.Of(text, SearchItemType.Claim), SearchQuery.Of(text, SearchItemType.Place, SearchItemType.Reference) })
        {
            var first = await search.FindAsync(query, new SearchPage(11));
            var pages = first.Count < 11 ? [] : new[] { new SearchPage(11, After: first[^1].Position) };
            foreach (var page in pages.Append(new SearchPage(11)).Append(new SearchPage(11, IsBackward: true)))
            {
                Check(kind, await search.ExplainFindAsync(query, page));
            }

            Check(kind, await search.ExplainCountAsync(query));
        }
    }

    [DatabaseTheory, AllDatabases]
    public async Task FindAsync_Should_ReadEntriesInTheirOrder_When_DatabaseIsSqlite(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();
        if (kind == DatabaseKind.Sqlite)
        {
            var plan = await new SearchRunner(context).ExplainFindAsync(SearchQuery.Of("fighters needle"), new SearchPage(11));

            plan.ShouldContain("SCAN w VIRTUAL TABLE INDEX 64:M1><\nSEARCH e USING INTEGER PRIMARY KEY", Case.Sensitive);
        }
    }

    [DatabaseTheory, AllDatabases]
    public async Task FindAsync_Should_ReadNoMorePagesThanForAShortWord_When_TheLastWordIsLong(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();
        if (kind == DatabaseKind.Sqlite)
        {
            var search = new SearchRunner(context);

            var ofLong = await search.CountPagesAsync(SearchQuery.Of("reinforcemen"), new SearchPage(11));
            var ofShort = await search.CountPagesAsync(SearchQuery.Of("fighters"), new SearchPage(11));

            // All entries with the word fill more pages than that.
            ofLong.ShouldBeLessThanOrEqualTo(ofShort + 2);
        }
    }

    [DatabaseTheory]
    [AllDatabases("needle", true)]
    [AllDatabases("fighters needle", true)]
    [AllDatabases("fighters", false)]
    [AllDatabases("convoy fighters", false)]
    [AllDatabases("nothing", false)]
    [AllDatabases("convoy column", true)]
    public async Task FindAsync_Should_AskTheIndexOnlyForWordsThatAreRareTogether_When_DatabaseIsPostgres(DatabaseKind kind, string text, bool isAsked)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();
        foreach (var page in kind == DatabaseKind.Postgres ? new[] { new SearchPage(11), new SearchPage(11, IsBackward: true) } : [])
        {
            var plan = await new SearchRunner(context).AnalyzeFindAsync(SearchQuery.Of(text), page);

            Regex.IsMatch(plan, @"Bitmap Index Scan on ix_search_entry_word_vector \(actual").ShouldBe(isAsked, plan);
        }
    }

    [DatabaseTheory]
    [AllDatabases("fighters", EntrySearch.MaxCount)]
    [AllDatabases("needle", 1)]
    public async Task CountAsync_Should_StopAtTheMost_When_WordsAreCommon(DatabaseKind kind, string text, int expected)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        (await new SearchRunner(context).CountAsync(SearchQuery.Of(text))).ShouldBe(expected);
    }

    /// <summary>Prints times, for the documents; with <c>CONTESTED_CASES=500000</c> those of as many claims.</summary>
    [DatabaseTheory, AllDatabases]
    public async Task FindAsync_Should_GiveTheSamePage_When_AskedAgain(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();
        var search = new SearchRunner(context);
        foreach (var text in new[] { "needle", "needle f", "fighters nee", "fighters", "f", "fighters convoy", "convoy column", "convoy nothing", "battle aword26 b", "cword1" })
        {
            var query = SearchQuery.Of(text);
            var expected = await search.FindAsync(query, new SearchPage(51));
            var watch = Stopwatch.StartNew();
            var actual = await search.FindAsync(query, new SearchPage(51));
            var page = watch.Elapsed.TotalMilliseconds;
            watch.Restart();
            var count = await search.CountAsync(query);
            output.WriteLine($"{kind} {text}: page {page:F1} ms, count {count} {watch.Elapsed.TotalMilliseconds:F1} ms");

            actual.Select(match => match.Position).ShouldBe(expected.Select(match => match.Position));
        }
    }

    private static void Check(DatabaseKind kind, string plan)
    {
        if (kind == DatabaseKind.Sqlite)
        {
            Scan().Matches(plan).Select(scan => scan.Value).Where(scan => scan is not ("SCAN w VIRTUAL" or "SCAN found" or "SCAN tier_0" or "SCAN tier_1"))
                .ShouldBeEmpty(plan);
            Sort().Matches(plan).Select(sort => sort.Groups[1].Value).ShouldBeSubsetOf(["SCAN found", "SCAN tier_0", "SCAN tier_1"], plan);
        }
        else
        {
            plan.ShouldNotContain("Seq Scan", Case.Sensitive);
        }
    }

    [GeneratedRegex(@"SCAN \S+( VIRTUAL)?")]
    private static partial Regex Scan();

    // What is sorted, is a page already.
    [GeneratedRegex("(.*)\nUSE TEMP B-TREE")]
    private static partial Regex Sort();
}
