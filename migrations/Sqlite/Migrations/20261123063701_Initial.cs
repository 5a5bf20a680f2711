using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Contested.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "actor",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    slug = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    aliases = table.Column<string>(type: "TEXT", nullable: false),
                    description = table.Column<string>(type: "TEXT", nullable: true),
                    type = table.Column<string>(type: "TEXT", nullable: false),
                    belligerent_id = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_actor", x => x.id);
                    table.CheckConstraint("ck_actor_belligerent", "belligerent_id IS NULL OR type = 'Unit'");
                    table.ForeignKey(
                        name: "fk_actor_belligerent_id",
                        column: x => x.belligerent_id,
                        principalTable: "actor",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "dataset",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<string>(type: "TEXT", nullable: false),
                    released_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    licence = table.Column<string>(type: "TEXT", nullable: false),
                    attribution = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dataset", x => x.id);
                    table.CheckConstraint("ck_dataset_only", "id = 1");
                });

            migrationBuilder.CreateTable(
                name: "place",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    slug = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    aliases = table.Column<string>(type: "TEXT", nullable: false),
                    latitude = table.Column<double>(type: "REAL", nullable: true),
                    longitude = table.Column<double>(type: "REAL", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_place", x => x.id);
                    table.CheckConstraint("ck_place_coordinates", "(latitude IS NULL) = (longitude IS NULL)");
                    table.CheckConstraint("ck_place_latitude", "latitude BETWEEN -90 AND 90");
                    table.CheckConstraint("ck_place_longitude", "longitude BETWEEN -180 AND 180");
                });

            migrationBuilder.CreateTable(
                name: "engagement",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    slug = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    aliases = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    summary = table.Column<string>(type: "TEXT", nullable: true),
                    start_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    end_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    place_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source_title = table.Column<string>(type: "TEXT", nullable: true),
                    source_publisher = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_engagement", x => x.id);
                    table.CheckConstraint("ck_engagement_dates", "end_date >= start_date");
                    table.ForeignKey(
                        name: "fk_engagement_place_id",
                        column: x => x.place_id,
                        principalTable: "place",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "engagement_actor",
                columns: table => new
                {
                    engagement_id = table.Column<int>(type: "INTEGER", nullable: false),
                    actor_id = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_engagement_actor", x => new { x.engagement_id, x.actor_id });
                    table.ForeignKey(
                        name: "fk_engagement_actor_actor_id",
                        column: x => x.actor_id,
                        principalTable: "actor",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_engagement_actor_engagement_id",
                        column: x => x.engagement_id,
                        principalTable: "engagement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "engagement_part",
                columns: table => new
                {
                    part_id = table.Column<int>(type: "INTEGER", nullable: false),
                    whole_id = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_engagement_part", x => new { x.part_id, x.whole_id });
                    table.CheckConstraint("ck_engagement_part_not_itself", "part_id <> whole_id");
                    table.ForeignKey(
                        name: "fk_engagement_part_part_id",
                        column: x => x.part_id,
                        principalTable: "engagement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_engagement_part_whole_id",
                        column: x => x.whole_id,
                        principalTable: "engagement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reference",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    slug = table.Column<string>(type: "TEXT", nullable: false),
                    engagement_id = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    author = table.Column<string>(type: "TEXT", nullable: true),
                    publisher = table.Column<string>(type: "TEXT", nullable: true),
                    published_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    retrieved_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    archived_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reference", x => x.id);
                    table.CheckConstraint("ck_reference_number", "number >= 1");
                    table.ForeignKey(
                        name: "fk_reference_engagement_id",
                        column: x => x.engagement_id,
                        principalTable: "engagement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "side",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    engagement_id = table.Column<int>(type: "INTEGER", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_side", x => x.id);
                    table.CheckConstraint("ck_side_ordinal", "ordinal >= 1");
                    table.ForeignKey(
                        name: "fk_side_engagement_id",
                        column: x => x.engagement_id,
                        principalTable: "engagement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "source_statement",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    engagement_id = table.Column<int>(type: "INTEGER", nullable: false),
                    locator = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_source_statement", x => x.id);
                    table.ForeignKey(
                        name: "fk_source_statement_engagement_id",
                        column: x => x.engagement_id,
                        principalTable: "engagement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "claim",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    slug = table.Column<string>(type: "TEXT", nullable: false),
                    engagement_id = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    claimant_id = table.Column<int>(type: "INTEGER", nullable: true),
                    subject_id = table.Column<int>(type: "INTEGER", nullable: true),
                    side_id = table.Column<int>(type: "INTEGER", nullable: true),
                    measure = table.Column<string>(type: "TEXT", nullable: true),
                    is_partial = table.Column<bool>(type: "INTEGER", nullable: false),
                    statement = table.Column<string>(type: "TEXT", nullable: false),
                    quote = table.Column<string>(type: "TEXT", nullable: true),
                    occurred_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    place_id = table.Column<int>(type: "INTEGER", nullable: true),
                    locators = table.Column<string>(type: "TEXT", nullable: false),
                    known_since = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    quantity_high = table.Column<int>(type: "INTEGER", nullable: true),
                    quantity_low = table.Column<int>(type: "INTEGER", nullable: true),
                    quantity_verbatim = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_claim", x => x.id);
                    table.CheckConstraint("ck_claim_measure", "(measure IS NULL) = (quantity_verbatim IS NULL)");
                    table.CheckConstraint("ck_claim_partial", "quantity_verbatim IS NOT NULL OR NOT is_partial");
                    table.CheckConstraint("ck_claim_quantity_high", "quantity_high >= 0");
                    table.CheckConstraint("ck_claim_quantity_low", "quantity_low >= 0");
                    table.CheckConstraint("ck_claim_quantity_range", "quantity_low <= quantity_high");
                    table.CheckConstraint("ck_claim_quantity_verbatim", "quantity_verbatim IS NOT NULL OR (quantity_low IS NULL AND quantity_high IS NULL)");
                    table.ForeignKey(
                        name: "fk_claim_claimant_id",
                        column: x => x.claimant_id,
                        principalTable: "actor",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_claim_engagement_id",
                        column: x => x.engagement_id,
                        principalTable: "engagement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claim_place_id",
                        column: x => x.place_id,
                        principalTable: "place",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_claim_side_id",
                        column: x => x.side_id,
                        principalTable: "side",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_claim_subject_id",
                        column: x => x.subject_id,
                        principalTable: "actor",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "participation",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    side_id = table.Column<int>(type: "INTEGER", nullable: false),
                    actor_id = table.Column<int>(type: "INTEGER", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    role = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_participation", x => x.id);
                    table.CheckConstraint("ck_participation_ordinal", "ordinal >= 1");
                    table.ForeignKey(
                        name: "fk_participation_actor_id",
                        column: x => x.actor_id,
                        principalTable: "actor",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_participation_side_id",
                        column: x => x.side_id,
                        principalTable: "side",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "citation",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    claim_id = table.Column<int>(type: "INTEGER", nullable: false),
                    reference_id = table.Column<int>(type: "INTEGER", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    marker = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_citation", x => x.id);
                    table.CheckConstraint("ck_citation_ordinal", "ordinal >= 1");
                    table.ForeignKey(
                        name: "fk_citation_claim_id",
                        column: x => x.claim_id,
                        principalTable: "claim",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_citation_reference_id",
                        column: x => x.reference_id,
                        principalTable: "reference",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_actor_belligerent_id_id",
                table: "actor",
                columns: new[] { "belligerent_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_actor_name_id",
                table: "actor",
                columns: new[] { "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_actor_slug",
                table: "actor",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_actor_type_name_id",
                table: "actor",
                columns: new[] { "type", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_actor_type_slug",
                table: "actor",
                columns: new[] { "type", "slug" });

            migrationBuilder.CreateIndex(
                name: "ix_citation_claim_id_ordinal",
                table: "citation",
                columns: new[] { "claim_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_citation_claim_id_reference_id",
                table: "citation",
                columns: new[] { "claim_id", "reference_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_citation_reference_id_claim_id",
                table: "citation",
                columns: new[] { "reference_id", "claim_id" });

            migrationBuilder.CreateIndex(
                name: "ix_claim_claimant_id_id",
                table: "claim",
                columns: new[] { "claimant_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_claim_engagement_id_id",
                table: "claim",
                columns: new[] { "engagement_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_claim_engagement_id_occurred_on_id",
                table: "claim",
                columns: new[] { "engagement_id", "occurred_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_claim_kind_id",
                table: "claim",
                columns: new[] { "kind", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_claim_known_since_id",
                table: "claim",
                columns: new[] { "known_since", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_claim_measure_id",
                table: "claim",
                columns: new[] { "measure", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_claim_occurred_on_id",
                table: "claim",
                columns: new[] { "occurred_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_claim_place_id_id",
                table: "claim",
                columns: new[] { "place_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_claim_side_id_id",
                table: "claim",
                columns: new[] { "side_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_claim_slug",
                table: "claim",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_claim_subject_id_id",
                table: "claim",
                columns: new[] { "subject_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_engagement_end_date_id",
                table: "engagement",
                columns: new[] { "end_date", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_engagement_kind_id",
                table: "engagement",
                columns: new[] { "kind", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_engagement_name_id",
                table: "engagement",
                columns: new[] { "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_engagement_place_id_id",
                table: "engagement",
                columns: new[] { "place_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_engagement_slug",
                table: "engagement",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_engagement_start_date_id",
                table: "engagement",
                columns: new[] { "start_date", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_engagement_actor_actor_id_engagement_id",
                table: "engagement_actor",
                columns: new[] { "actor_id", "engagement_id" });

            migrationBuilder.CreateIndex(
                name: "ix_engagement_part_whole_id_part_id",
                table: "engagement_part",
                columns: new[] { "whole_id", "part_id" });

            migrationBuilder.CreateIndex(
                name: "ix_participation_actor_id_id",
                table: "participation",
                columns: new[] { "actor_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_participation_side_id_actor_id",
                table: "participation",
                columns: new[] { "side_id", "actor_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_participation_side_id_ordinal",
                table: "participation",
                columns: new[] { "side_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_place_latitude_id",
                table: "place",
                columns: new[] { "latitude", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_place_longitude_id",
                table: "place",
                columns: new[] { "longitude", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_place_name_id",
                table: "place",
                columns: new[] { "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_place_slug",
                table: "place",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reference_archived_on_id",
                table: "reference",
                columns: new[] { "archived_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_reference_author_id",
                table: "reference",
                columns: new[] { "author", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_reference_engagement_id_id",
                table: "reference",
                columns: new[] { "engagement_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_reference_engagement_id_number",
                table: "reference",
                columns: new[] { "engagement_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reference_number_id",
                table: "reference",
                columns: new[] { "number", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_reference_published_on_id",
                table: "reference",
                columns: new[] { "published_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_reference_publisher_id",
                table: "reference",
                columns: new[] { "publisher", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_reference_retrieved_on_id",
                table: "reference",
                columns: new[] { "retrieved_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_reference_slug",
                table: "reference",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reference_title_id",
                table: "reference",
                columns: new[] { "title", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_side_engagement_id_ordinal",
                table: "side",
                columns: new[] { "engagement_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_source_statement_engagement_id_locator",
                table: "source_statement",
                columns: new[] { "engagement_id", "locator" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_claim_quantity_high_id",
                table: "claim",
                columns: new[] { "quantity_high", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_claim_quantity_low_id",
                table: "claim",
                columns: new[] { "quantity_low", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "citation");

            migrationBuilder.DropTable(
                name: "dataset");

            migrationBuilder.DropTable(
                name: "engagement_actor");

            migrationBuilder.DropTable(
                name: "engagement_part");

            migrationBuilder.DropTable(
                name: "participation");

            migrationBuilder.DropTable(
                name: "source_statement");

            migrationBuilder.DropTable(
                name: "claim");

            migrationBuilder.DropTable(
                name: "reference");

            migrationBuilder.DropTable(
                name: "actor");

            migrationBuilder.DropTable(
                name: "side");

            migrationBuilder.DropTable(
                name: "engagement");

            migrationBuilder.DropTable(
                name: "place");
        }
    }
}
