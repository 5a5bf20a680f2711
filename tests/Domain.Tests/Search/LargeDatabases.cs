using Contested.Domain.Claims;
using Contested.Domain.Engagements;
using Contested.Domain.Search;
using Contested.Testing;
using Contested.Testing.Databases;

namespace Contested.Domain.Tests.Search;

/// <summary>Databases with so many entries that a statement without an index would show in its plan: 20,000 claims, or as many as <c>CONTESTED_CASES</c> says.</summary>
public sealed class LargeDatabases : DatabaseFixture
{
    private const int BatchSize = 10_000;

    /// <summary>The number of claims; each has the words "fighters" and "reinforcements", every tenth "convoy", every other tenth "column", one in a thousand a quote, and one "needle".</summary>
    public static int Claims { get; } = FuzzSettings.Cases(20_000);

    protected override async Task FillAsync(TestDatabase database)
    {
        await using var context = database.CreateContext();
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var batch in Rows().SelectMany(SearchEntries.Of).Chunk(BatchSize))
        {
            context.SearchEntries.AddRange(batch);
            await context.SaveChangesAsync();
            context.ChangeTracker.Clear();
        }

        await SearchWords.RefreshAsync(context);
    }

    private static IEnumerable<object> Rows()
    {
        var random = new Random(FuzzSettings.Seed);
        for (var id = 1; id <= Claims / 5; id++)
        {
            yield return new Engagement { Id = id, Slug = $"engagement-{id}", Name = $"Battle of {Word(random)} {Word(random)}", Aliases = [$"{Word(random)} clash"] };
        }

        for (var id = 1; id <= Claims; id++)
        {
            var filler = string.Join(' ', Enumerable.Range(0, random.Next(5, 15)).Select(_ => Word(random)));
            yield return new Claim
            {
                Id = id,
                Slug = $"claim-{id}",
                Statement = $"{id % 40} fighters reinforcements {filler}{(id % 10 == 0 ? " convoy" : id % 10 == 5 ? " column" : "")}{(id == Claims / 2 ? " needle" : "")}",
                Quote = id % 1_000 == 0 ? $"fighters {filler}" : null,
            };
        }
    }

    // As in a language, a few words are common and most are rare.
    private static string Word(Random random)
    {
        var number = (int)Math.Pow(5_000, random.NextDouble());
        return $"{(char)('a' + (number % 26))}word{number}";
    }
}
