using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Tests.Testing;

public sealed class TestDatabaseTests
{
    [DatabaseTheory, AllDatabases]
    public async Task CreateAsync_Should_GiveEachTestItsOwn_When_CalledTwice(DatabaseKind kind)
    {
        await using var first = await TestDatabase.CreateAsync(kind);
        await using var second = await TestDatabase.CreateAsync(kind);
        await using (var context = first.CreateContext())
        {
            context.Places.Add(new Places.Place { Id = 1, Slug = "here", Name = "Here" });
            await context.SaveChangesAsync();
        }

        await using var other = second.CreateContext();
        (await other.Places.CountAsync()).ShouldBe(0);
        (await other.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
        second.ConnectionStringName.ShouldBe(kind.ToString());
    }

    [DatabaseTheory, AllDatabases]
    public async Task CreateEmptyAsync_Should_LeaveTheTablesOut_When_Called(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        await using var context = database.CreateContext();

        (await context.Database.GetAppliedMigrationsAsync()).ShouldBeEmpty();
    }
}
