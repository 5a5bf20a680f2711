using Contested.Domain.Actors;
using Contested.Domain.Claims;
using Contested.Domain.Documents;
using Contested.Domain.Engagements;
using Contested.Domain.Persistence;
using Contested.Domain.Places;
using Contested.Domain.References;
using Contested.Domain.Search;
using Microsoft.EntityFrameworkCore;

namespace Contested.Bench.Data.Generation;

/// <summary>Makes the entries of the search anew: their keys rank all rows, so that generated ones come between the curated ones.</summary>
internal static class SearchRows
{
    /// <summary>The most engagements with entries. All entries are sorted in memory, which takes 1 GB for these.</summary>
    public const int MostEngagements = 100_000;

    /// <summary>Deletes the entries of the curated dataset, and gives its rows that have texts.</summary>
    public static async Task<IReadOnlyList<object>> TakeCuratedAsync(ContestedDbContext context)
    {
        await context.SearchEntries.ExecuteDeleteAsync();
        return
        [
            .. await context.Engagements.AsNoTracking().ToListAsync(),
            .. await context.Actors.AsNoTracking().ToListAsync(),
            .. await context.Places.AsNoTracking().ToListAsync(),
            .. await context.Documents.AsNoTracking().ToListAsync(),
            .. await context.References.AsNoTracking().ToListAsync(),
            .. await context.Claims.AsNoTracking().ToListAsync(),
        ];
    }

    /// <summary>Gives rows, and behind them the entries of the search for them and for the curated ones.</summary>
    public static IEnumerable<object> Append(IEnumerable<object> rows, IReadOnlyList<object> curated)
    {
        var found = curated.ToList();
        foreach (var row in rows)
        {
            if (row is Engagement or Actor or Place or Document or Reference or Claim)
            {
                found.Add(row);
            }

            yield return row;
        }

        foreach (var entry in SearchEntries.Of(found))
        {
            yield return entry;
        }
    }
}
