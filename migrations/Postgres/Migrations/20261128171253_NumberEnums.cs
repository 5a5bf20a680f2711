using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Contested.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class NumberEnums : Migration
    {
        private static readonly string[] EngagementKind =
        [
            "War", "Intervention", "Conflict", "Campaign", "Offensive", "Battle", "Siege", "Raid", "Ambush", "AirStrike",
            "Attack"
        ];

        private static readonly string[] ParticipationRole =
        [
            "Combatant", "Supporter"
        ];

        private static readonly string[] ClaimKind =
        [
            "Casualties", "Strength", "Materiel", "Outcome", "Event", "Command", "Assessment", "Participation",
            "Classification", "Location", "Date"
        ];

        private static readonly string[] Measure =
        [
            "Killed", "Wounded", "Captured", "Missing", "KilledOrCaptured", "Casualties", "Strength", "AirStrikes",
            "Vehicles", "Aircraft", "DistanceMiles"
        ];

        private static readonly string[] Agreement =
        [
            "Uncontested", "Compatible", "Contested"
        ];

        private static readonly (string Table, string Column, string[] Names)[] Columns =
        [
            ("engagement", "kind", EngagementKind),
            ("participation", "role", ParticipationRole),
            ("claim", "kind", ClaimKind),
            ("claim", "measure", Measure),
            ("tally", "measure", Measure),
            ("tally", "agreement", Agreement),
        ];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_tally_consensus",
                table: "tally");

            migrationBuilder.DropCheckConstraint(
                name: "ck_tally_gap",
                table: "tally");

            foreach (var (table, column, names) in Columns)
            {
                migrationBuilder.Sql($"ALTER TABLE {table} ALTER COLUMN {column} TYPE integer USING array_position({ArrayOf(names)}, {column}) - 1");
            }

            migrationBuilder.AddCheckConstraint(
                name: "ck_tally_consensus",
                table: "tally",
                sql: "(consensus_is_open_ended IS NULL) = (agreement = 2)");

            migrationBuilder.AddCheckConstraint(
                name: "ck_tally_gap",
                table: "tally",
                sql: "gap >= 0 AND (gap > 0) = (agreement = 2)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_tally_consensus",
                table: "tally");

            migrationBuilder.DropCheckConstraint(
                name: "ck_tally_gap",
                table: "tally");

            foreach (var (table, column, names) in Columns)
            {
                migrationBuilder.Sql($"ALTER TABLE {table} ALTER COLUMN {column} TYPE text COLLATE \"C\" USING ({ArrayOf(names)})[{column} + 1]");
            }

            migrationBuilder.AddCheckConstraint(
                name: "ck_tally_consensus",
                table: "tally",
                sql: "(consensus_is_open_ended IS NULL) = (agreement = 'Contested')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_tally_gap",
                table: "tally",
                sql: "gap >= 0 AND (gap > 0) = (agreement = 'Contested')");
        }

        private static string ArrayOf(string[] names) => $"ARRAY['{string.Join("', '", names)}']";
    }
}
