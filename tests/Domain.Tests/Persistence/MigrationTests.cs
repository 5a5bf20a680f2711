using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Tests.Persistence;

public sealed class MigrationTests
{
    [DatabaseTheory, AllDatabases]
    public async Task Migrations_Should_MatchTheModel_When_Compared(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        await using var context = database.CreateContext();

        context.Database.HasPendingModelChanges().ShouldBeFalse(
            $"The model changed: add a migration for {kind}, as migrations/README.md says.");
    }

    [DatabaseTheory, AllDatabases]
    public async Task Migrations_Should_LeaveNothing_When_AppliedAndReverted(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        await using var context = database.CreateContext();

        await context.Database.MigrateAsync();
        (await context.Claims.CountAsync()).ShouldBe(0);
        await context.Database.MigrateAsync("0");

        (await TablesAsync(context.Database.SqlQueryRaw<string>(kind == DatabaseKind.Sqlite
            ? "SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            : "SELECT tablename::text AS \"Value\" FROM pg_tables WHERE schemaname = 'public'"))).ShouldBeEmpty();
    }

    private static async Task<List<string>> TablesAsync(IQueryable<string> query) =>
        (await query.ToListAsync()).Where(table => !table.StartsWith("__EF", StringComparison.Ordinal)).ToList();
}
