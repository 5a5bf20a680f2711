using System.Data.Common;
using System.Text.RegularExpressions;
using Contested.Domain.Tests.Datasets;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Tests.Persistence;

public sealed class ConstraintTests(SampleDatabases databases) : IClassFixture<SampleDatabases>
{
    [DatabaseTheory]
    [AllDatabases("UPDATE engagement SET end_latest = '1915-04-16' WHERE id = 2", "ck_engagement_dates")]
    [AllDatabases("UPDATE engagement_part SET whole_id = part_id", "ck_engagement_part_not_itself")]
    [AllDatabases("UPDATE side SET ordinal = 0 WHERE id = 1", "ck_side_ordinal")]
    [AllDatabases("UPDATE participation SET ordinal = 0 WHERE id = 1", "ck_participation_ordinal")]
    [AllDatabases("UPDATE citation SET ordinal = 0 WHERE id = 1", "ck_citation_ordinal")]
    [AllDatabases("UPDATE listing SET number = 0 WHERE id = 1", "ck_listing_number")]
    [AllDatabases("UPDATE identifier SET place_id = 1 WHERE actor_id IS NOT NULL", "ck_identifier_owner")]
    [AllDatabases("UPDATE identifier SET place_id = NULL WHERE place_id IS NOT NULL", "ck_identifier_owner")]
    [AllDatabases("UPDATE identifier SET ordinal = 0 WHERE id = 1", "ck_identifier_ordinal")]
    [AllDatabases("UPDATE claim_relation SET other_id = claim_id", "ck_claim_relation_not_itself")]
    [AllDatabases("UPDATE place SET latitude = NULL WHERE id = 1", "ck_place_coordinates")]
    [AllDatabases("UPDATE place SET longitude = 1 WHERE id = 2", "ck_place_coordinates")]
    [AllDatabases("UPDATE place SET latitude = 90.5 WHERE id = 1", "ck_place_latitude")]
    [AllDatabases("UPDATE place SET longitude = -180.5 WHERE id = 1", "ck_place_longitude")]
    [AllDatabases("UPDATE actor SET belligerent_id = 2 WHERE id = 4", "ck_actor_belligerent")]
    [AllDatabases("UPDATE actor SET affiliation_id = 2 WHERE id = 5", "ck_actor_affiliation")]
    [AllDatabases("UPDATE claim SET quantity_high = 24 WHERE id = 1", "ck_claim_quantity_range")]
    [AllDatabases("UPDATE claim SET quantity_low = -1 WHERE id = 1", "ck_claim_quantity_low")]
    [AllDatabases("UPDATE claim SET quantity_low = NULL, quantity_high = -1 WHERE id = 1", "ck_claim_quantity_high")]
    [AllDatabases("UPDATE claim SET quantity_low = 1 WHERE id = 3", "ck_claim_quantity_verbatim")]
    [AllDatabases("UPDATE claim SET measure = NULL, population = NULL WHERE id = 1", "ck_claim_measure")]
    [AllDatabases("UPDATE claim SET measure = 0, population = 0 WHERE id = 3", "ck_claim_measure")]
    [AllDatabases("UPDATE claim SET quantity_best = 120 WHERE id = 4", "ck_claim_quantity_best")]
    [AllDatabases("UPDATE claim SET population = NULL WHERE id = 1", "ck_claim_population")]
    [AllDatabases("UPDATE claim SET population = 0 WHERE id = 3", "ck_claim_population")]
    [AllDatabases("UPDATE claim SET voice = 0 WHERE id = 1", "ck_claim_voice")]
    [AllDatabases("UPDATE claim SET voice = 1 WHERE id = 2", "ck_claim_voice")]
    [AllDatabases("UPDATE claim SET speaker_id = 4 WHERE id = 2", "ck_claim_speaker")]
    [AllDatabases("UPDATE claim SET known_since_basis = NULL WHERE id = 1", "ck_claim_known_since")]
    [AllDatabases("UPDATE claim SET withdrawn_because = NULL WHERE id = 4", "ck_claim_withdrawn")]
    [AllDatabases("UPDATE claim SET is_partial = (1 = 1) WHERE id = 3", "ck_claim_partial")]
    [AllDatabases("UPDATE dataset SET id = 2", "ck_dataset_only")]
    [AllDatabases("UPDATE tally SET gap = 1", "ck_tally_gap")]
    [AllDatabases("UPDATE tally SET agreement = 4, gap = 1, relative_gap = 0.5", "ck_tally_consensus")]
    [AllDatabases("UPDATE tally SET relative_gap = 0.5", "ck_tally_relative_gap")]
    [AllDatabases("UPDATE tally_figure SET claim_id = NULL", "ck_tally_figure_origin")]
    [AllDatabases("UPDATE tally_figure SET actor_id = 1, document_id = 1", "ck_tally_figure_claimant")]
    [AllDatabases("UPDATE tally_figure SET high = low - 1", "ck_tally_figure_range")]
    [AllDatabases("UPDATE cluster SET ordinal = 0", "ck_cluster_ordinal")]
    [AllDatabases("UPDATE cluster SET highest_low = -1", "ck_cluster_highest_low")]
    public async Task Check_Should_RefuseTheRow_When_ItBreaksAnInvariant(DatabaseKind kind, string update, string constraint)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        var exception = await Should.ThrowAsync<DbException>(() => context.Database.ExecuteSqlRawAsync(WithKey(update)));

        exception.Message.ShouldContain(constraint);
    }

    [DatabaseTheory]
    [AllDatabases("UPDATE engagement SET slug = 'great-war'")]
    [AllDatabases("UPDATE actor SET slug = 'red-army'")]
    [AllDatabases("UPDATE place SET slug = 'the-hill'")]
    [AllDatabases("UPDATE claim SET slug = 'hill-battle-judgement'")]
    [AllDatabases("UPDATE reference SET slug = 'hill-battle-ref-1'")]
    [AllDatabases("UPDATE document SET slug = 'hill-table'")]
    [AllDatabases("UPDATE listing SET number = 1")]
    [AllDatabases("UPDATE claim_relation SET claim_id = 5, other_id = 1, kind = 2")]
    [AllDatabases("UPDATE side SET ordinal = 1")]
    [AllDatabases("UPDATE participation SET actor_id = 1")]
    [AllDatabases("UPDATE citation SET reference_id = 1")]
    [AllDatabases("UPDATE document_statement SET locator = 'lead/1/1'")]
    public async Task Index_Should_RefuseTheRow_When_ItIsNotUnique(DatabaseKind kind, string update)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        var exception = await Should.ThrowAsync<DbException>(() => context.Database.ExecuteSqlRawAsync(WithKey(update)));

        exception.Message.ShouldContain("unique", Case.Insensitive);
    }

    [DatabaseTheory]
    [AllDatabases("UPDATE claim SET claimant_id = 99 WHERE id = 1")]
    [AllDatabases("UPDATE citation SET reference_id = 99 WHERE id = 1")]
    [AllDatabases("DELETE FROM place")]
    public async Task ForeignKey_Should_RefuseTheRow_When_ItPointsNowhere(DatabaseKind kind, string update)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        var exception = await Should.ThrowAsync<DbException>(() => context.Database.ExecuteSqlRawAsync(WithKey(update)));

        exception.Message.ShouldContain("foreign key", Case.Insensitive);
    }

    // "id = 3" stands for the third row of its table.
    private static string WithKey(string update) => Regex.Replace(
        update,
        @"^UPDATE (\w+) (.*) WHERE id = (\d+)$",
        match => $"UPDATE {match.Groups[1]} {match.Groups[2]} WHERE id = (SELECT id FROM {match.Groups[1]} ORDER BY id LIMIT 1 OFFSET {match.Groups[3]} - 1)");
}
