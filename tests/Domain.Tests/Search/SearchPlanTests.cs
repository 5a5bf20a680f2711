using System.Diagnostics;
using System.Text.RegularExpressions;
using Contested.Domain.Persistence;
using Contested.Domain.Search;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;
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
        var statements = new RecordedStatements(kind == DatabaseKind.Sqlite ? "EXPLAIN QUERY PLAN" : "EXPLAIN");
        await using var context = await ContextAsync(kind, statements);
        foreach (var query in new[] { SearchQuery.Of(text), SearchQuery.Of(text, SearchItemType.Claim), SearchQuery.Of(text, SearchItemType.Place, SearchItemType.Reference) })
        {
            var first = await EntrySearch.FindAsync(context, query, new SearchPage(11));
            if (first.Count == 11)
            {
                await EntrySearch.FindAsync(context, query, new SearchPage(11, After: first[^1].Place));
            }

            await EntrySearch.FindAsync(context, query, new SearchPage(11, IsBackward: true));
            await EntrySearch.CountAsync(context, query);

            foreach (var plan in statements.Take())
            {
                output.WriteLine(plan + "\n");
                Check(kind, plan);
            }
        }
    }

    [DatabaseTheory]
    [AllDatabases("needle", "ix_search_entry_word_vector")]
    [AllDatabases("fighters needle", "ix_search_entry_word_vector")]
    [AllDatabases("fighters", "pk_search_entry")]
    public async Task FindAsync_Should_ReadTheIndexThatIsCheaper_When_WordsAreRareOrCommon(DatabaseKind kind, string text, string postgresIndex)
    {
        var statements = new RecordedStatements(kind == DatabaseKind.Sqlite ? "EXPLAIN QUERY PLAN" : "EXPLAIN");
        await using var context = await ContextAsync(kind, statements);

        await EntrySearch.FindAsync(context, SearchQuery.Of(text), new SearchPage(11));

        var plan = statements.Take().Single();
        plan.ShouldContain(kind == DatabaseKind.Sqlite ? "SCAN w VIRTUAL TABLE INDEX 64:M1><\nSEARCH e USING INTEGER PRIMARY KEY" : postgresIndex, Case.Sensitive);
    }

    [DatabaseTheory]
    [AllDatabases("fighters", EntrySearch.MaxCount)]
    [AllDatabases("needle", 1)]
    public async Task CountAsync_Should_StopAtTheMost_When_WordsAreCommon(DatabaseKind kind, string text, int expected)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        (await EntrySearch.CountAsync(context, SearchQuery.Of(text))).ShouldBe(expected);
    }

    /// <summary>Prints times, for the documents; with <c>CONTESTED_CASES=500000</c> those of as many claims.</summary>
    [DatabaseTheory, AllDatabases]
    public async Task FindAsync_Should_GiveTheSamePage_When_AskedAgain(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();
        foreach (var text in new[] { "needle", "needle f", "fighters nee", "fighters", "f", "fighters convoy", "convoy nothing", "battle aword26 b", "cword1" })
        {
            var query = SearchQuery.Of(text);
            var expected = await EntrySearch.FindAsync(context, query, new SearchPage(51));
            var watch = Stopwatch.StartNew();
            var actual = await EntrySearch.FindAsync(context, query, new SearchPage(51));
            var page = watch.Elapsed.TotalMilliseconds;
            watch.Restart();
            var count = await EntrySearch.CountAsync(context, query);
            output.WriteLine($"{kind} {text}: page {page:F1} ms, count {count} {watch.Elapsed.TotalMilliseconds:F1} ms");

            actual.Select(match => match.Place).ShouldBe(expected.Select(match => match.Place));
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

    private async Task<ContestedDbContext> ContextAsync(DatabaseKind kind, RecordedStatements statements) =>
        new(new DbContextOptionsBuilder<ContestedDbContext>((await databases.GetAsync(kind)).Options).AddInterceptors(statements).Options);

    [GeneratedRegex(@"SCAN \S+( VIRTUAL)?")]
    private static partial Regex Scan();

    // What is sorted, is a page already.
    [GeneratedRegex("(.*)\nUSE TEMP B-TREE")]
    private static partial Regex Sort();
}
