using Contested.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Search;

/// <summary>What PostgreSQL knows of the words of all entries, by which it searches faster.</summary>
/// <remarks>Any change of the entries makes it be passed over until it is brought up to date.</remarks>
public static class SearchWords
{
    /// <summary>Brings it up to date, after the entries have changed. On SQLite there is nothing to do.</summary>
    /// <param name="context">The database.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task RefreshAsync(ContestedDbContext context, CancellationToken cancellationToken = default)
    {
        if (context.Database.IsPostgres())
        {
            await context.Database.ExecuteSqlAsync($"SELECT refresh_search_words()", cancellationToken);

            // Until PostgreSQL knows how many they are, it may read all of them for one.
            await context.Database.ExecuteSqlAsync($"ANALYZE search_entry, search_word", cancellationToken);
        }
    }
}
