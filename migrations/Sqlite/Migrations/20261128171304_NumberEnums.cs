using System;
using System.Linq;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Contested.Migrations.Sqlite.Migrations
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
            Convert(migrationBuilder, (name, number) => $"'{name}' THEN {number}");

            migrationBuilder.DropCheckConstraint(
                name: "ck_tally_consensus",
                table: "tally");

            migrationBuilder.DropCheckConstraint(
                name: "ck_tally_gap",
                table: "tally");

            migrationBuilder.AlterColumn<int>(
                name: "measure",
                table: "tally",
                type: "INTEGER",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "TEXT");

            migrationBuilder.AlterColumn<int>(
                name: "agreement",
                table: "tally",
                type: "INTEGER",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "TEXT");

            migrationBuilder.AlterColumn<int>(
                name: "role",
                table: "participation",
                type: "INTEGER",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "TEXT");

            migrationBuilder.AlterColumn<int>(
                name: "kind",
                table: "engagement",
                type: "INTEGER",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "TEXT");

            migrationBuilder.AlterColumn<int>(
                name: "measure",
                table: "claim",
                type: "INTEGER",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AlterColumn<int>(
                name: "kind",
                table: "claim",
                type: "INTEGER",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "TEXT");

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
            Convert(migrationBuilder, (name, number) => $"{number} THEN '{name}'");

            migrationBuilder.DropCheckConstraint(
                name: "ck_tally_consensus",
                table: "tally");

            migrationBuilder.DropCheckConstraint(
                name: "ck_tally_gap",
                table: "tally");

            migrationBuilder.AlterColumn<string>(
                name: "measure",
                table: "tally",
                type: "TEXT",
                nullable: false,
                oldClrType: typeof(int),
                oldType: "INTEGER");

            migrationBuilder.AlterColumn<string>(
                name: "agreement",
                table: "tally",
                type: "TEXT",
                nullable: false,
                oldClrType: typeof(int),
                oldType: "INTEGER");

            migrationBuilder.AlterColumn<string>(
                name: "role",
                table: "participation",
                type: "TEXT",
                nullable: false,
                oldClrType: typeof(int),
                oldType: "INTEGER");

            migrationBuilder.AlterColumn<string>(
                name: "kind",
                table: "engagement",
                type: "TEXT",
                nullable: false,
                oldClrType: typeof(int),
                oldType: "INTEGER");

            migrationBuilder.AlterColumn<string>(
                name: "measure",
                table: "claim",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "INTEGER",
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "kind",
                table: "claim",
                type: "TEXT",
                nullable: false,
                oldClrType: typeof(int),
                oldType: "INTEGER");

            migrationBuilder.AddCheckConstraint(
                name: "ck_tally_consensus",
                table: "tally",
                sql: "(consensus_is_open_ended IS NULL) = (agreement = 'Contested')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_tally_gap",
                table: "tally",
                sql: "gap >= 0 AND (gap > 0) = (agreement = 'Contested')");
        }

        // EF Core makes the tables anew at the end of the migration, so until then the old constraints would refuse the new values.
        private static void Convert(MigrationBuilder migrationBuilder, Func<string, int, string> write)
        {
            migrationBuilder.Sql("PRAGMA ignore_check_constraints = 1");
            foreach (var (table, column, names) in Columns)
            {
                var cases = string.Join(" ", names.Select((name, number) => $"WHEN {write(name, number)}"));
                migrationBuilder.Sql($"UPDATE {table} SET {column} = CASE {column} {cases} END");
            }

            migrationBuilder.Sql("PRAGMA ignore_check_constraints = 0");
        }
    }
}
