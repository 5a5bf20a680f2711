using Contested.Domain.Claims;
using Contested.Domain.Datasets;
using Contested.Domain.Persistence;
using Contested.Domain.Tests.Datasets;
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

    [DatabaseTheory, AllDatabases]
    public async Task Dataset_Should_BeLoadedAnewWithTallies_When_TheDatabaseHadItBeforeThereWereAny(DatabaseKind kind)
    {
        using var sample = new SampleDataset();
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        await using var context = database.CreateContext();
        await context.Database.MigrateAsync("Initial");
        await context.Database.ExecuteSqlRawAsync(
            "INSERT INTO dataset (id, version, released_on, licence, attribution) VALUES (1, {0}, '2024-02-29', 'CC', 'Us')",
            await VersionAsync(kind, sample.Folder));

        await context.Database.MigrateAsync();
        var result = await DatasetLoader.LoadAsync(context, sample.Folder);

        result.IsUnchanged.ShouldBeFalse();
        (await context.Tallies.CountAsync()).ShouldBe(2);
        (await DatasetLoader.LoadAsync(context, sample.Folder)).IsUnchanged.ShouldBeTrue();
    }

    [DatabaseTheory, AllDatabases]
    public async Task Enums_Should_BeTheSame_When_TheyBecomeNamesAndNumbersAgain(DatabaseKind kind)
    {
        using var sample = new SampleDataset();
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();
        await DatasetLoader.LoadAsync(context, sample.Folder);
        var numbered = kind is DatabaseKind.Sqlite ? "CreateUndeclaredIndexes" : "NumberEnums";
        await context.Database.MigrateAsync(numbered);
        await context.Database.ExecuteSqlRawAsync(
            "UPDATE tally SET agreement = 2, gap = 3, consensus_low = NULL, consensus_high = NULL, consensus_is_open_ended = NULL WHERE id = 1");
        var (claims, tallies, indexes) = await ReadAsync();
        claims.ShouldContain(claim => claim.Measure != null);
        tallies.ShouldContain(tally => tally.Agreement == Agreement.Contested);

        await context.Database.MigrateAsync(kind is DatabaseKind.Sqlite ? "AddLongSearchPrefixes" : "AddSearchWords");
        (await context.Database.SqlQueryRaw<string>("SELECT kind AS \"Value\" FROM claim ORDER BY id").ToListAsync())
            .ShouldBe(claims.Select(claim => claim.Kind.ToString()));
        (await IndexesAsync(kind, context)).ShouldBe(indexes);
        await context.Database.MigrateAsync(numbered);

        var (claimsAgain, talliesAgain, indexesAgain) = await ReadAsync();
        claimsAgain.ShouldBe(claims);
        talliesAgain.ShouldBe(tallies);
        indexesAgain.ShouldBe(indexes);

        async Task<(List<(ClaimKind Kind, Measure? Measure)> Claims, List<(Measure Measure, Agreement Agreement)> Tallies, List<string> Indexes)> ReadAsync() => (
            [.. (await context.Claims.AsNoTracking().OrderBy(claim => claim.Id).ToListAsync()).Select(claim => (claim.Kind, claim.Measure))],
            [.. (await context.Tallies.AsNoTracking().OrderBy(tally => tally.Id).ToListAsync()).Select(tally => (tally.Measure, tally.Agreement))],
            await IndexesAsync(kind, context));
    }

    private static Task<List<string>> IndexesAsync(DatabaseKind kind, ContestedDbContext context) =>
        context.Database.SqlQueryRaw<string>(kind is DatabaseKind.Sqlite
            ? "SELECT name AS \"Value\" FROM sqlite_schema WHERE type = 'index' ORDER BY name"
            : "SELECT indexname::text AS \"Value\" FROM pg_indexes WHERE schemaname = 'public' ORDER BY indexname").ToListAsync();

    private static async Task<string> VersionAsync(DatabaseKind kind, string folder)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();
        return (await DatasetLoader.LoadAsync(context, folder)).Version;
    }

    private static async Task<List<string>> TablesAsync(IQueryable<string> query) =>
        (await query.ToListAsync()).Where(table => !table.StartsWith("__EF", StringComparison.Ordinal)).ToList();
}
