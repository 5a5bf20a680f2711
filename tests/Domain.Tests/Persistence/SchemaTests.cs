using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Tests.Persistence;

public sealed class SchemaTests(DatabaseFixture databases) : IClassFixture<DatabaseFixture>
{
    private const string SqliteIndexes =
        """
        SELECT m.tbl_name || ':' || i.name AS "Value"
        FROM sqlite_master AS m, pragma_index_info(m.name) AS i
        WHERE m.type = 'index' AND i.seqno = 0
        """;

    private const string PostgresIndexes =
        """
        SELECT t.relname || ':' || a.attname AS "Value"
        FROM pg_index AS i
        JOIN pg_class AS t ON t.oid = i.indrelid
        JOIN pg_attribute AS a ON a.attrelid = t.oid AND a.attnum = i.indkey[0]
        """;

    private const string PostgresTextColumns =
        """
        SELECT table_name || '.' || column_name || ':' || coalesce(collation_name, '') AS "Value"
        FROM information_schema.columns
        WHERE table_schema = 'public' AND data_type IN ('text', 'character varying') AND table_name NOT LIKE '\_\_EF%'
        """;

    [DatabaseTheory]
    [AllDatabases("engagement", "slug place_id")]
    [AllDatabases("actor", "slug belligerent_id affiliation_id type")]
    [AllDatabases("actor_subordinate", "superior_id subordinate_id")]
    [AllDatabases("place", "slug")]
    [AllDatabases("claim", "slug engagement_id document_id claimant_id speaker_id subject_id side_id place_id")]
    [AllDatabases("reference", "slug published_earliest published_latest")]
    [AllDatabases("document", "slug published_earliest published_latest")]
    [AllDatabases("listing", "document_id reference_id")]
    [AllDatabases("identifier", "scheme actor_id document_id engagement_id place_id reference_id")]
    [AllDatabases("claim_relation", "claim_id other_id")]
    [AllDatabases("side", "engagement_id")]
    [AllDatabases("participation", "side_id actor_id")]
    [AllDatabases("citation", "claim_id reference_id")]
    [AllDatabases("engagement_part", "part_id whole_id")]
    [AllDatabases("engagement_actor", "engagement_id actor_id")]
    [AllDatabases("engagement_document", "engagement_id document_id")]
    [AllDatabases("engagement_reference", "engagement_id reference_id")]
    [AllDatabases("participation_claim", "participation_id claim_id")]
    [AllDatabases("document_statement", "document_id")]
    [AllDatabases("tally", "engagement_id side_id")]
    [AllDatabases("tally_claim", "tally_id claim_id")]
    [AllDatabases("derived_figure", "tally_id claimant_id document_id")]
    [AllDatabases("derived_figure_claim", "derived_figure_id claim_id")]
    [AllDatabases("tally_figure", "tally_id claim_id derived_figure_id actor_id document_id")]
    [AllDatabases("cluster", "tally_id")]
    public async Task Columns_Should_LeadAnIndex_When_RowsAreFoundOrJoinedByThem(DatabaseKind kind, string table, string columns)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        var indexed = await context.Database
            .SqlQueryRaw<string>(kind == DatabaseKind.Sqlite ? SqliteIndexes : PostgresIndexes)
            .ToListAsync();

        columns.Split(' ').Where(column => !indexed.Contains($"{table}:{column}")).ShouldBeEmpty();
    }

    [DatabaseTheory, AllDatabases]
    public async Task Text_Should_SortBytewise_When_OrderedByTheDatabase(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();
        string[] names = ["a", "B", "é", "Z", "b", "_", "10", "9", "€", "𐍈", "\uFFFD"];
        context.Places.AddRange(names.Select((name, index) => new Places.Place { Id = index + 1, Slug = $"place-{index}", Name = name }));
        await context.SaveChangesAsync();

        var sorted = await context.Places.OrderBy(place => place.Name).Select(place => place.Name).ToListAsync();

        sorted.ShouldBe(["10", "9", "B", "Z", "_", "a", "b", "é", "€", "\uFFFD", "𐍈"]);
    }

    [PostgresFact]
    public async Task TextColumns_Should_HaveCollationC_When_OnPostgres()
    {
        await using var context = (await databases.GetAsync(DatabaseKind.Postgres)).CreateContext();

        var columns = await context.Database.SqlQueryRaw<string>(PostgresTextColumns).ToListAsync();

        columns.ShouldContain("engagement.name:C");
        columns.Where(column => !column.EndsWith(":C", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
