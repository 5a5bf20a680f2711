using Contested.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Search;

/// <summary>Finds things by their texts, with the same result and in the same order on every database.</summary>
public static class EntrySearch
{
    /// <summary>The number up to which things are counted.</summary>
    public const int MaxCount = 10_000;

    /// <summary>Gives a page of what is found, in one statement: the best first, each thing once.</summary>
    /// <param name="context">The database.</param>
    /// <param name="query">What is searched for: at least one word.</param>
    /// <param name="page">Which part of it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<IReadOnlyList<SearchMatch>> FindAsync(
        DbContext context, SearchQuery query, SearchPage page, CancellationToken cancellationToken = default)
    {
        if (page.BoundsOf(isExact: true) is null && page.BoundsOf(isExact: false) is null)
        {
            return [];
        }

        var statement = new SearchStatement(DialectOf(context), query);
        var sql = statement.Page(page);
        var entries = await context.Set<SearchEntry>()
            .FromSqlRaw(sql, statement.Parameters.Values)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return [.. entries.Select(entry => new SearchMatch(entry, entry.NameKey == query.NameKey))];
    }

    /// <summary>Gives the number of things that are found, in one statement; <see cref="MaxCount"/> where there are that many or more.</summary>
    /// <param name="context">The database.</param>
    /// <param name="query">What is searched for: at least one word.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<int> CountAsync(DbContext context, SearchQuery query, CancellationToken cancellationToken = default)
    {
        var statement = new SearchStatement(DialectOf(context), query);
        var sql = statement.Count(MaxCount);
        return (await context.Database.SqlQueryRaw<int>(sql, statement.Parameters.Values).ToListAsync(cancellationToken))[0];
    }

    private static SearchDialect DialectOf(DbContext context) =>
        context.Database.IsPostgres() ? new PostgresSearchDialect() : new SqliteSearchDialect();
}
