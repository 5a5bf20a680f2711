using System.Text.Json;
using Contested.Bench.Data;
using Contested.Domain.Claims;
using Contested.Domain.Engagements;
using Contested.Domain.Persistence;
using Contested.Testing;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Bench.Tests.Data;

public sealed class BenchmarkDatabaseTests
{
    private const int Engagements = 200;

    private static readonly string[] GeneratedTables =
    [
        "Actor", "ActorSubordinate", "Place", "Engagement", "EngagementPart", "EngagementActor", "EngagementDocument", "EngagementReference", "Side",
        "Participation", "ParticipationClaim", "Identifier", "Document", "DocumentStatement", "Listing", "Reference", "Claim", "Citation",
        "ClaimRelation", "Tally", "TallyClaim", "TallyFigure", "Cluster", "ClaimPair", "ClaimComparison", "ClaimAgreement",
        "ClaimConflict", "SearchEntry",
    ];

    [PostgresFact]
    public async Task FillAsync_Should_GiveTheSameRows_When_TheSeedIsTheSameOnBothDatabases()
    {
        await using var sqlite = await TestDatabase.CreateEmptyAsync(DatabaseKind.Sqlite);
        await using var postgres = await TestDatabase.CreateEmptyAsync(DatabaseKind.Postgres);

        var sqliteRows = await FillAndReadAsync(sqlite.ForBenchmark(), seed: 7);
        var postgresRows = await FillAndReadAsync(postgres.ForBenchmark(), seed: 7);

        sqliteRows.Keys.ShouldBe(postgresRows.Keys);
        GeneratedTables.ShouldAllBe(table => sqliteRows[table].Count >= Engagements / 10);
        foreach (var (table, rows) in sqliteRows)
        {
            rows.ShouldBe(postgresRows[table], table);
        }
    }

    [Fact]
    public async Task FillAsync_Should_GiveOtherRows_When_TheSeedIsAnother()
    {
        await using var first = await TestDatabase.CreateEmptyAsync(DatabaseKind.Sqlite);
        await using var second = await TestDatabase.CreateEmptyAsync(DatabaseKind.Sqlite);

        var rows = await FillAndReadAsync(first.ForBenchmark(), seed: 7);
        var others = await FillAndReadAsync(second.ForBenchmark(), seed: 8);

        rows["Claim"].ShouldNotBe(others["Claim"]);
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task FillAsync_Should_KeepTheIndexesOfTheMigrations(DatabaseKind kind)
    {
        await using var migrated = await TestDatabase.CreateAsync(kind);
        await using var filled = await TestDatabase.CreateEmptyAsync(kind);
        await filled.ForBenchmark().FillAsync(RepositoryFolder.Data, seed: 7, Engagements);

        (await IndexesAsync(filled)).ShouldBe(await IndexesAsync(migrated));
    }

    [Fact]
    public async Task FillAsync_Should_HaveFiveClaimsAndEightCitationsForAnEngagement()
    {
        await using var test = await TestDatabase.CreateEmptyAsync(DatabaseKind.Sqlite);
        var database = test.ForBenchmark();
        await database.FillAsync(RepositoryFolder.Data, seed: 7, Engagements);

        await using var context = database.CreateContext();
        var (first, last) = (BenchmarkDatabase.KeyOf(0), BenchmarkDatabase.KeyOf(Engagements - 1));
        var generated = context.Engagements.Where(engagement => engagement.Id >= first && engagement.Id <= last);
        (await generated.CountAsync()).ShouldBe(Engagements);
        (await generated.SelectMany(engagement => engagement.Claims).CountAsync()).ShouldBe(5 * Engagements);
        (await generated.SelectMany(engagement => engagement.Claims).SelectMany(claim => claim.Citations).CountAsync()).ShouldBe(8 * Engagements);
        (await context.Set<EngagementActor>().CountAsync()).ShouldBeGreaterThan(Engagements);
        (await context.Claims.AnyAsync(claim => claim.Measure == Measure.Killed && claim.Quantity!.Low >= 500)).ShouldBeTrue();
    }

    private static async Task<SortedDictionary<string, List<string>>> FillAndReadAsync(BenchmarkDatabase database, int seed)
    {
        await database.FillAsync(RepositoryFolder.Data, seed, Engagements);
        await using var context = database.CreateContext();
        var tables = context.Model.GetEntityTypes().Where(type => type.BaseType is null).Select(type => type.ClrType).ToList();
        var rows = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            var read = typeof(BenchmarkDatabaseTests).GetMethod(nameof(Read), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
            rows.Add(table.Name, (List<string>)read.MakeGenericMethod(table).Invoke(null, [context])!);
        }

        return rows;
    }

    private static List<string> Read<TRow>(ContestedDbContext context)
        where TRow : class =>
        [.. context.Set<TRow>().AsNoTracking().AsEnumerable().Select(row => JsonSerializer.Serialize(row, row.GetType())).Order(StringComparer.Ordinal)];

    private static async Task<List<string>> IndexesAsync(TestDatabase database)
    {
        await using var context = database.CreateContext();
        var sql = database.Kind == DatabaseKind.Sqlite
            ? "SELECT coalesce(sql, name) AS \"Value\" FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%'"
            : """
              SELECT pg_get_indexdef(indexrelid) AS "Value" FROM pg_index WHERE indrelid::regclass::text !~ '^pg_'
              UNION ALL
              SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
              """;
        return [.. (await context.Database.SqlQueryRaw<string>(sql).ToListAsync()).Order(StringComparer.Ordinal)];
    }
}
