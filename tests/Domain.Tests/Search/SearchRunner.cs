using System.Data.Common;
using Contested.Domain.Persistence;
using Contested.Domain.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SQLitePCL;

namespace Contested.Domain.Tests.Search;

/// <summary>Runs the statements of searches on a database.</summary>
internal sealed class SearchRunner(ContestedDbContext context)
{
    /// <summary>Gives a page of what is found.</summary>
    public async Task<IReadOnlyList<SearchMatch>> FindAsync(SearchQuery query, SearchPage page) =>
        EntrySearch.Find(context.Database.ProviderName, query, page) is { } statement ? await ReadAsync("", statement, EntrySearch.Read) : [];

    /// <summary>Gives the number of things that are found.</summary>
    public async Task<int> CountAsync(SearchQuery query) =>
        (await ReadAsync("", EntrySearch.Count(context.Database.ProviderName, query), row => row.GetInt32(0))).Single();

    /// <summary>Gives the plan that the database makes for a page of what is found.</summary>
    public Task<string> ExplainFindAsync(SearchQuery query, SearchPage page) =>
        ExplainAsync(EntrySearch.Find(context.Database.ProviderName, query, page)!);

    /// <summary>Gives the plan by which PostgreSQL has read a page of what is found.</summary>
    public Task<string> AnalyzeFindAsync(SearchQuery query, SearchPage page) =>
        ExplainAsync("EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) ", EntrySearch.Find(context.Database.ProviderName, query, page)!);

    /// <summary>Gives the plan that the database makes for the number of things that are found.</summary>
    public Task<string> ExplainCountAsync(SearchQuery query) => ExplainAsync(EntrySearch.Count(context.Database.ProviderName, query));

    /// <summary>Gives the number of pages that SQLite reads for a page of what is found.</summary>
    public async Task<int> CountPagesAsync(SearchQuery query, SearchPage page)
    {
        await context.Database.OpenConnectionAsync();
        var handle = ((SqliteConnection)context.Database.GetDbConnection()).Handle!;
        await FindAsync(query, page);
        _ = Pages();
        await FindAsync(query, page);
        var pages = Pages();
        await context.Database.CloseConnectionAsync();
        return pages;

        int Pages()
        {
            raw.sqlite3_db_status(handle, raw.SQLITE_DBSTATUS_CACHE_HIT, out var hits, out _, 1);
            raw.sqlite3_db_status(handle, raw.SQLITE_DBSTATUS_CACHE_MISS, out var misses, out _, 1);
            return hits + misses;
        }
    }

    private Task<string> ExplainAsync(SearchStatement statement) =>
        ExplainAsync(context.Database.ProviderName!.Contains("Sqlite", StringComparison.Ordinal) ? "EXPLAIN QUERY PLAN " : "EXPLAIN ", statement);

    private async Task<string> ExplainAsync(string explain, SearchStatement statement) =>
        string.Join('\n', await ReadAsync(explain, statement, row => row.GetString(row.FieldCount - 1)));

    private async Task<IReadOnlyList<T>> ReadAsync<T>(string prefix, SearchStatement statement, Func<DbDataReader, T> read)
    {
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = prefix + statement.Text;
        for (var index = 0; index < statement.Parameters.Count; index++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = command is NpgsqlCommand ? "" : $"${index + 1}";
            parameter.Value = statement.Parameters[index];
            command.Parameters.Add(parameter);
        }

        var rows = new List<T>();
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                rows.Add(read(reader));
            }
        }

        await context.Database.CloseConnectionAsync();
        return rows;
    }
}
