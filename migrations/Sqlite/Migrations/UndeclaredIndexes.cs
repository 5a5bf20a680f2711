using Microsoft.EntityFrameworkCore.Migrations;

namespace Contested.Migrations.Sqlite.Migrations;

/// <summary>The indexes that EF Core cannot declare. EF Core changes a table by making it anew, and would lose them.</summary>
internal static class UndeclaredIndexes
{
    private static readonly (string Table, string[] Columns)[] Indexes =
    [
        ("claim", ["quantity_low", "id"]),
        ("claim", ["quantity_high", "id"]),
        ("claim", ["claimant_id", "measure", "quantity_low"]),
        ("tally", ["envelope_low", "id"]),
        ("tally", ["envelope_high", "id"]),
        ("tally", ["consensus_low", "id"]),
        ("tally", ["consensus_high", "id"]),
    ];

    public static void Create(MigrationBuilder migrationBuilder)
    {
        foreach (var (table, columns) in Indexes)
        {
            migrationBuilder.CreateIndex(NameOf(table, columns), table, columns);
        }
    }

    // A step down that makes a table anew has already lost its indexes, so not all of them need to be there.
    public static void Drop(MigrationBuilder migrationBuilder)
    {
        foreach (var (table, columns) in Indexes)
        {
            migrationBuilder.Sql($"DROP INDEX IF EXISTS {NameOf(table, columns)}");
        }
    }

    private static string NameOf(string table, string[] columns) => $"ix_{table}_{string.Join('_', columns)}";
}
