using Contested.Testing;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Api.Tests.Processes;

/// <summary>A load that is asked to stop.</summary>
public sealed class BrokenOffLoadTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [PostgresFact]
    public async Task Load_Should_SayInOneLineThatNothingIsLoaded_When_AskedToStop()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Postgres);
        await using var context = database.CreateContext();
        await using var transaction = await context.Database.BeginTransactionAsync();

        // The load waits for the end of this transaction, as for another load's.
        await context.Database.ExecuteSqlRawAsync("LOCK TABLE dataset IN ACCESS EXCLUSIVE MODE");
        using var process = ApiProcess.Start(DatabaseKind.Postgres, database.ConnectionString, null, "load", RepositoryFolder.Data);
        using var patience = new CancellationTokenSource(Patience);
        while (!await IsWaitedForAsync(context))
        {
            await Task.Delay(20, patience.Token);
        }

        await process.RequestStopAsync();

        (await process.WaitForExitAsync()).ShouldBe(1);
        process.Errors.ShouldBe("The load was cancelled. The database is unchanged.\n");
    }

    private static Task<bool> IsWaitedForAsync(DbContext context) => context.Database
        .SqlQueryRaw<bool>("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND relation = 'dataset'::regclass) AS \"Value\"")
        .SingleAsync();
}
