using Microsoft.EntityFrameworkCore.Migrations;

namespace Contested.Migrations;

/// <summary>What the database makes of its tables while it is read: what grows with the square of the figures, and the claims of subordinates.</summary>
/// <remarks>
/// A claimant with several figures is told by the first of them: DISTINCT would keep the database from looking at the figures of the
/// wanted tallies alone.
/// </remarks>
internal static class Views
{
    private static readonly (string Name, string Query)[] All =
    [
        ("claim_pair",
            """
            SELECT one.id * CAST(2147483648 AS bigint) + other.id AS id, one.tally_id AS tally_id,
                one.claim_id AS first_id, one.derived_figure_id AS first_derived_id,
                other.claim_id AS second_id, other.derived_figure_id AS second_derived_id,
                CASE WHEN one.low > other.high THEN one.low - other.high ELSE other.low - one.high END AS gap,
                CASE WHEN one.low > other.high THEN CAST(one.low - other.high AS double precision) / one.low
                    ELSE CAST(other.low - one.high AS double precision) / other.low END AS relative_gap
            FROM tally_figure AS one JOIN tally_figure AS other ON other.tally_id = one.tally_id AND other.id > one.id
            WHERE one.low > other.high OR other.low > one.high
            """),
        ("claim_comparison",
            """
            SELECT one.claim_id AS claim_id, other.claim_id AS other_id,
                CASE WHEN one.low > other.high THEN CAST(one.low - other.high AS double precision) / one.low
                    WHEN other.low > one.high THEN CAST(other.low - one.high AS double precision) / other.low
                    ELSE 0 END AS relative_gap
            FROM tally_figure AS one JOIN tally_figure AS other ON other.tally_id = one.tally_id AND other.id <> one.id
            WHERE one.claim_id IS NOT NULL AND other.claim_id IS NOT NULL
            """),
        ("claim_conflict", "SELECT claim_id, other_id FROM claim_comparison WHERE relative_gap > 0"),
        ("claim_agreement", "SELECT claim_id, other_id FROM claim_comparison WHERE relative_gap = 0"),
        ("cluster_claim",
            """
            SELECT cluster.id AS cluster_id, figure.claim_id AS claim_id
            FROM cluster JOIN tally_figure AS figure
                ON figure.tally_id = cluster.tally_id AND figure.low <= cluster.highest_low AND figure.high >= cluster.highest_low
            WHERE figure.claim_id IS NOT NULL
            """),
        ("cluster_derived_figure",
            """
            SELECT cluster.id AS cluster_id, figure.derived_figure_id AS derived_figure_id
            FROM cluster JOIN tally_figure AS figure
                ON figure.tally_id = cluster.tally_id AND figure.low <= cluster.highest_low AND figure.high >= cluster.highest_low
            WHERE figure.derived_figure_id IS NOT NULL
            """),
        ("cluster_actor",
            """
            SELECT cluster.id AS cluster_id, figure.actor_id AS actor_id
            FROM cluster JOIN tally_figure AS figure
                ON figure.tally_id = cluster.tally_id AND figure.low <= cluster.highest_low AND figure.high >= cluster.highest_low
            WHERE figure.actor_id IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM tally_figure AS earlier
                WHERE earlier.actor_id = figure.actor_id AND earlier.tally_id = figure.tally_id AND earlier.id < figure.id
                    AND earlier.low <= cluster.highest_low AND earlier.high >= cluster.highest_low)
            """),
        ("cluster_document",
            """
            SELECT cluster.id AS cluster_id, figure.document_id AS document_id
            FROM cluster JOIN tally_figure AS figure
                ON figure.tally_id = cluster.tally_id AND figure.low <= cluster.highest_low AND figure.high >= cluster.highest_low
            WHERE figure.document_id IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM tally_figure AS earlier
                WHERE earlier.document_id = figure.document_id AND earlier.tally_id = figure.tally_id AND earlier.id < figure.id
                    AND earlier.low <= cluster.highest_low AND earlier.high >= cluster.highest_low)
            """),
        ("actor_claim_made",
            """
            SELECT pair.superior_id AS actor_id, claim.id AS claim_id
            FROM actor_subordinate AS pair JOIN claim ON claim.claimant_id = pair.subordinate_id
            """),
        ("actor_claim_about",
            """
            SELECT pair.superior_id AS actor_id, claim.id AS claim_id
            FROM actor_subordinate AS pair JOIN claim ON claim.subject_id = pair.subordinate_id
            """),
        ("tally_actor",
            """
            SELECT figure.tally_id AS tally_id, figure.actor_id AS actor_id FROM tally_figure AS figure
            WHERE figure.is_bounded AND figure.actor_id IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM tally_figure AS earlier
                WHERE earlier.actor_id = figure.actor_id AND earlier.tally_id = figure.tally_id AND earlier.id < figure.id AND earlier.is_bounded)
            """),
        ("tally_document",
            """
            SELECT figure.tally_id AS tally_id, figure.document_id AS document_id FROM tally_figure AS figure
            WHERE figure.is_bounded AND figure.document_id IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM tally_figure AS earlier
                WHERE earlier.document_id = figure.document_id AND earlier.tally_id = figure.tally_id AND earlier.id < figure.id AND earlier.is_bounded)
            """),
    ];

    /// <summary>Creates all of them, after their tables, and each after those that it selects from.</summary>
    public static void Create(MigrationBuilder migrationBuilder)
    {
        foreach (var (name, query) in All)
        {
            migrationBuilder.Sql($"CREATE VIEW {name} AS\n{query}");
        }
    }

    /// <summary>Drops all of them, before their tables.</summary>
    public static void Drop(MigrationBuilder migrationBuilder)
    {
        foreach (var (name, _) in Enumerable.Reverse(All))
        {
            migrationBuilder.Sql($"DROP VIEW {name}");
        }
    }
}
