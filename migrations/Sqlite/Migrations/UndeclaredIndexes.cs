using Microsoft.EntityFrameworkCore.Migrations;

namespace Contested.Migrations.Sqlite.Migrations;

/// <summary>The indexes over properties of complex types, which EF Core cannot declare.</summary>
/// <remarks>EF Core changes a table by making it anew at the end of a migration, and loses them.</remarks>
internal static class UndeclaredIndexes
{
    private static readonly (string Table, string[] Columns)[] Indexes =
    [
        ("claim", ["quantity_low", "id"]),
        ("claim", ["quantity_high", "id"]),
        ("claim", ["quantity_best", "id"]),
        ("claim", ["quantity_is_approximate", "id"]),
        ("claim", ["quantity_verbatim", "id"]),
        ("claim", ["claimant_id", "measure", "quantity_low"]),
        ("claim", ["occurred_earliest", "id"]),
        ("claim", ["occurred_latest", "id"]),
        ("claim", ["engagement_id", "occurred_earliest", "id"]),
        ("document", ["published_earliest", "id"]),
        ("document", ["published_latest", "id"]),
        ("engagement", ["start_earliest", "id"]),
        ("engagement", ["start_latest", "id"]),
        ("engagement", ["end_earliest", "id"]),
        ("engagement", ["end_latest", "id"]),
        ("reference", ["published_earliest", "id"]),
        ("reference", ["published_latest", "id"]),
        ("tally", ["envelope_low", "id"]),
        ("tally", ["envelope_high", "id"]),
        ("tally", ["consensus_low", "id"]),
        ("tally", ["consensus_high", "id"]),
    ];

    /// <summary>Creates all of them.</summary>
    public static void Create(MigrationBuilder migrationBuilder)
    {
        foreach (var (table, columns) in Indexes)
        {
            migrationBuilder.CreateIndex($"ix_{table}_{string.Join('_', columns)}", table, columns);
        }
    }
}
