using Contested.Domain.Search;
using Contested.Testing;
using Contested.Testing.Databases;

namespace Contested.Domain.Tests.Search;

/// <summary>Databases with the entries of made-up rows.</summary>
public sealed class RandomDatabases : DatabaseFixture
{
    /// <summary>The entries, the same in every database.</summary>
    public static IReadOnlyList<SearchEntry> Entries { get; } = [.. RandomRows.Make(FuzzSettings.Seed, names: 60, claims: 300).SelectMany(SearchEntries.Of)];

    protected override async Task FillAsync(TestDatabase database)
    {
        await using var context = database.CreateContext();
        context.SearchEntries.AddRange(Entries);
        await context.SaveChangesAsync();
        await SearchWords.RefreshAsync(context);
    }
}
