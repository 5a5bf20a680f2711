using System.Data.Common;
using Contested.Domain.Persistence;

namespace Contested.Domain.Search;

/// <summary>Finds things by their texts, with the same result and in the same order on every database.</summary>
public static class EntrySearch
{
    /// <summary>The number up to which things are counted.</summary>
    public const int MaxCount = 10_000;

    /// <summary>Writes the statement that gives a page of what is found: the best first, each thing once.</summary>
    /// <param name="providerName">The name of EF Core's provider of the database.</param>
    /// <param name="query">What is searched for: at least one word.</param>
    /// <param name="page">Which part of it.</param>
    /// <returns>The statement; null where the page lies where nothing can be.</returns>
    public static SearchStatement? Find(string? providerName, SearchQuery query, SearchPage page) =>
        page.BoundsOf(isExact: true) is null && page.BoundsOf(isExact: false) is null
            ? null
            : new SearchStatementWriter(DatabaseProviders.IsPostgres(providerName), query).Page(page);

    /// <summary>Reads a row of the statement of <see cref="Find"/>.</summary>
    /// <param name="row">The row.</param>
    public static SearchMatch Read(DbDataReader row) => new(
        new SearchPosition(row.GetInt32(0) == SearchStatementWriter.ExactTier, row.GetInt64(1)),
        Enum.Parse<SearchItemType>(row.GetString(2)),
        row.GetInt32(3),
        Enum.Parse<SearchField>(row.GetString(4)),
        row.GetString(5));

    /// <summary>
    /// Writes the statement that gives the number of things that are found, in one row; <see cref="MaxCount"/> where there are that
    /// many or more.
    /// </summary>
    /// <param name="providerName">The name of EF Core's provider of the database.</param>
    /// <param name="query">What is searched for: at least one word.</param>
    public static SearchStatement Count(string? providerName, SearchQuery query) =>
        new SearchStatementWriter(DatabaseProviders.IsPostgres(providerName), query).Count(MaxCount);
}
