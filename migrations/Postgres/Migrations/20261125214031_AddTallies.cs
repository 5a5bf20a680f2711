using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Contested.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class AddTallies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "coverage_encoded_statements",
                table: "dataset",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "coverage_statements",
                table: "dataset",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "claim_agreement",
                columns: table => new
                {
                    claim_id = table.Column<int>(type: "integer", nullable: false),
                    other_id = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_claim_agreement", x => new { x.claim_id, x.other_id });
                    table.ForeignKey(
                        name: "fk_claim_agreement_claim_id",
                        column: x => x.claim_id,
                        principalTable: "claim",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claim_agreement_other_id",
                        column: x => x.other_id,
                        principalTable: "claim",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "claim_conflict",
                columns: table => new
                {
                    claim_id = table.Column<int>(type: "integer", nullable: false),
                    other_id = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_claim_conflict", x => new { x.claim_id, x.other_id });
                    table.ForeignKey(
                        name: "fk_claim_conflict_claim_id",
                        column: x => x.claim_id,
                        principalTable: "claim",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claim_conflict_other_id",
                        column: x => x.other_id,
                        principalTable: "claim",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tally",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    engagement_id = table.Column<int>(type: "integer", nullable: false),
                    side_id = table.Column<int>(type: "integer", nullable: false),
                    measure = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    agreement = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    gap = table.Column<int>(type: "integer", nullable: false),
                    complete_claimants = table.Column<int>(type: "integer", nullable: false),
                    consensus_high = table.Column<int>(type: "integer", nullable: true),
                    consensus_is_open_ended = table.Column<bool>(type: "boolean", nullable: true),
                    consensus_low = table.Column<int>(type: "integer", nullable: true),
                    envelope_high = table.Column<int>(type: "integer", nullable: true),
                    envelope_is_open_ended = table.Column<bool>(type: "boolean", nullable: false),
                    envelope_low = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tally", x => x.id);
                    table.CheckConstraint("ck_tally_consensus", "(consensus_is_open_ended IS NULL) = (agreement = 'Contested')");
                    table.CheckConstraint("ck_tally_gap", "gap >= 0 AND (gap > 0) = (agreement = 'Contested')");
                    table.ForeignKey(
                        name: "fk_tally_engagement_id",
                        column: x => x.engagement_id,
                        principalTable: "engagement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_tally_side_id",
                        column: x => x.side_id,
                        principalTable: "side",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "derived_figure",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    tally_id = table.Column<int>(type: "integer", nullable: false),
                    claimant_id = table.Column<int>(type: "integer", nullable: false),
                    is_partial = table.Column<bool>(type: "boolean", nullable: false),
                    figure_high = table.Column<int>(type: "integer", nullable: true),
                    figure_is_open_ended = table.Column<bool>(type: "boolean", nullable: false),
                    figure_low = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_derived_figure", x => x.id);
                    table.ForeignKey(
                        name: "fk_derived_figure_claimant_id",
                        column: x => x.claimant_id,
                        principalTable: "actor",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_derived_figure_tally_id",
                        column: x => x.tally_id,
                        principalTable: "tally",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tally_claim",
                columns: table => new
                {
                    tally_id = table.Column<int>(type: "integer", nullable: false),
                    claim_id = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tally_claim", x => new { x.tally_id, x.claim_id });
                    table.ForeignKey(
                        name: "fk_tally_claim_claim_id",
                        column: x => x.claim_id,
                        principalTable: "claim",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_tally_claim_tally_id",
                        column: x => x.tally_id,
                        principalTable: "tally",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "claim_pair",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    tally_id = table.Column<int>(type: "integer", nullable: false),
                    first_id = table.Column<int>(type: "integer", nullable: true),
                    first_derived_id = table.Column<int>(type: "integer", nullable: true),
                    second_id = table.Column<int>(type: "integer", nullable: true),
                    second_derived_id = table.Column<int>(type: "integer", nullable: true),
                    gap = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_claim_pair", x => x.id);
                    table.CheckConstraint("ck_claim_pair_first", "(first_id IS NULL) <> (first_derived_id IS NULL)");
                    table.CheckConstraint("ck_claim_pair_gap", "gap >= 1");
                    table.CheckConstraint("ck_claim_pair_second", "(second_id IS NULL) <> (second_derived_id IS NULL)");
                    table.ForeignKey(
                        name: "fk_claim_pair_first_derived_id",
                        column: x => x.first_derived_id,
                        principalTable: "derived_figure",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_claim_pair_first_id",
                        column: x => x.first_id,
                        principalTable: "claim",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_claim_pair_second_derived_id",
                        column: x => x.second_derived_id,
                        principalTable: "derived_figure",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_claim_pair_second_id",
                        column: x => x.second_id,
                        principalTable: "claim",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_claim_pair_tally_id",
                        column: x => x.tally_id,
                        principalTable: "tally",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "derived_figure_claim",
                columns: table => new
                {
                    derived_figure_id = table.Column<int>(type: "integer", nullable: false),
                    claim_id = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_derived_figure_claim", x => new { x.derived_figure_id, x.claim_id });
                    table.ForeignKey(
                        name: "fk_derived_figure_claim_claim_id",
                        column: x => x.claim_id,
                        principalTable: "claim",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_derived_figure_claim_derived_figure_id",
                        column: x => x.derived_figure_id,
                        principalTable: "derived_figure",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_claim_agreement_other_id",
                table: "claim_agreement",
                column: "other_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_conflict_other_id",
                table: "claim_conflict",
                column: "other_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_pair_first_derived_id",
                table: "claim_pair",
                column: "first_derived_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_pair_first_id",
                table: "claim_pair",
                column: "first_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_pair_second_derived_id",
                table: "claim_pair",
                column: "second_derived_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_pair_second_id",
                table: "claim_pair",
                column: "second_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_pair_tally_id_id",
                table: "claim_pair",
                columns: new[] { "tally_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_derived_figure_claimant_id",
                table: "derived_figure",
                column: "claimant_id");

            migrationBuilder.CreateIndex(
                name: "ix_derived_figure_tally_id_claimant_id",
                table: "derived_figure",
                columns: new[] { "tally_id", "claimant_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_derived_figure_claim_claim_id_derived_figure_id",
                table: "derived_figure_claim",
                columns: new[] { "claim_id", "derived_figure_id" });

            migrationBuilder.CreateIndex(
                name: "ix_tally_agreement_gap_id",
                table: "tally",
                columns: new[] { "agreement", "gap", "id" },
                descending: new[] { false, true, false });

            migrationBuilder.CreateIndex(
                name: "ix_tally_complete_claimants_id",
                table: "tally",
                columns: new[] { "complete_claimants", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_tally_engagement_id_id",
                table: "tally",
                columns: new[] { "engagement_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_tally_gap_id",
                table: "tally",
                columns: new[] { "gap", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_tally_measure_id",
                table: "tally",
                columns: new[] { "measure", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_tally_side_id_measure",
                table: "tally",
                columns: new[] { "side_id", "measure" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_tally_claim_claim_id_tally_id",
                table: "tally_claim",
                columns: new[] { "claim_id", "tally_id" });

            migrationBuilder.CreateIndex(
                name: "ix_tally_envelope_low_id",
                table: "tally",
                columns: new[] { "envelope_low", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_tally_envelope_high_id",
                table: "tally",
                columns: new[] { "envelope_high", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_tally_consensus_low_id",
                table: "tally",
                columns: new[] { "consensus_low", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_tally_consensus_high_id",
                table: "tally",
                columns: new[] { "consensus_high", "id" });

            // The dataset has to be loaded again, now with its tallies.
            migrationBuilder.Sql("DELETE FROM dataset");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "claim_agreement");

            migrationBuilder.DropTable(
                name: "claim_conflict");

            migrationBuilder.DropTable(
                name: "claim_pair");

            migrationBuilder.DropTable(
                name: "derived_figure_claim");

            migrationBuilder.DropTable(
                name: "tally_claim");

            migrationBuilder.DropTable(
                name: "derived_figure");

            migrationBuilder.DropTable(
                name: "tally");

            migrationBuilder.DropColumn(
                name: "coverage_encoded_statements",
                table: "dataset");

            migrationBuilder.DropColumn(
                name: "coverage_statements",
                table: "dataset");
        }
    }
}
