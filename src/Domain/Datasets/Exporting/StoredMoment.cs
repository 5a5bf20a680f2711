using System.Data;
using Contested.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Datasets.Exporting;

/// <summary>Reads a database at one moment.</summary>
internal static class StoredMoment
{
    /// <summary>Reads, again where the connection was lost, what is of one moment however often the database is asked.</summary>
    public static async Task<T> ReadAsync<T>(ContestedDbContext context, Func<CancellationToken, Task<T>> read, CancellationToken cancellationToken) =>
        await context.Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                await using var transaction = await context.Database.BeginTransactionAsync(LevelFor(context), token);
                return await read(token);
            },
            cancellationToken);

    // Every transaction of SQLite sees one moment; at this level, it keeps no writer out.
    private static IsolationLevel LevelFor(ContestedDbContext context) =>
        context.Database.IsPostgres() ? IsolationLevel.RepeatableRead : IsolationLevel.ReadUncommitted;
}
