using Contested.Domain.Persistence;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Tests.Persistence;

public sealed class DatabaseMigrationTests
{
    [DatabaseTheory, AllDatabases]
    public async Task MigrateAsync_Should_LetOneMigrateAfterTheOther_When_SeveralBeginAtOnce(DatabaseKind kind)
    {
        for (var time = 0; time < 5; time++)
        {
            await using var database = await TestDatabase.CreateEmptyAsync(kind);
            var migrated = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => MigrateAsync(database))));

            migrated.Count(names => names.Count > 0).ShouldBe(1);
            await using var context = database.CreateContext();
            (await context.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
        }
    }

    [DatabaseTheory, AllDatabases]
    public async Task MigrateAsync_Should_MakeTheDatabase_When_ThereIsNone(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        await using var context = database.CreateContext();
        await context.Database.EnsureDeletedAsync();

        var migrated = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => MigrateAsync(database))));

        migrated.Count(names => names.Count > 0).ShouldBe(1);
        (await context.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
    }

    [DatabaseTheory]
    [InlineData(DatabaseKind.Sqlite)]
    public async Task MigrateAsync_Should_GoOn_When_AnotherWasKilledInTheMiddle(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        await using (var killed = database.CreateContext())
        {
            // What EF Core leaves in the file when its process ends before it gives the lock back.
            await killed.Database.ExecuteSqlAsync(
                $"""
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-06-28 00:00:00');
                """);
        }

        (await MigrateAsync(database)).ShouldNotBeEmpty();
    }

    [DatabaseTheory, AllDatabases]
    public async Task MigrateAsync_Should_WriteNothing_When_TablesAreUpToDate(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();
        await context.Database.OpenConnectionAsync();
        await context.Database.ExecuteSqlRawAsync(kind is DatabaseKind.Sqlite ? "PRAGMA query_only = ON" : "SET default_transaction_read_only = on");

        (await DatabaseMigration.MigrateAsync(context)).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> MigrateAsync(TestDatabase database)
    {
        await using var context = database.CreateContext();
        return await DatabaseMigration.MigrateAsync(context);
    }
}
