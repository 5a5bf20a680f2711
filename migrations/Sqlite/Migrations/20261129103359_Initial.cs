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
                    affiliation_id = table.Column<int>(type: "INTEGER", nullable: true),
                    belligerent_id = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_actor", x => x.id);
                    table.CheckConstraint("ck_actor_affiliation", "affiliation_id IS NULL OR type = 'Person'");
                    table.CheckConstraint("ck_actor_belligerent", "belligerent_id IS NULL OR type = 'Unit'");
                    table.ForeignKey(
                        name: "fk_actor_actor_affiliation_id",
                        column: x => x.affiliation_id,
                        principalTable: "actor",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_actor_actor_belligerent_id",
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
                    files = table.Column<string>(type: "TEXT", nullable: false),
                    released_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    coverage_encoded_statements = table.Column<int>(type: "INTEGER", nullable: false),
                    coverage_statements = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dataset", x => x.id);
                    table.CheckConstraint("ck_dataset_only", "id = 1");
                });

            migrationBuilder.CreateTable(
                name: "document",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    slug = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    author = table.Column<string>(type: "TEXT", nullable: true),
                    publisher = table.Column<string>(type: "TEXT", nullable: true),
                    url = table.Column<string>(type: "TEXT", nullable: true),
                    language = table.Column<string>(type: "TEXT", nullable: true),
                    retrieved_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    licence = table.Column<string>(type: "TEXT", nullable: false),
                    licence_url = table.Column<string>(type: "TEXT", nullable: true),
                    attribution = table.Column<string>(type: "TEXT", nullable: false),
                    published_earliest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    published_latest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    published_precision = table.Column<int>(type: "INTEGER", nullable: true),
                    published_text = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_document", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "loaded_entry",
                columns: table => new
                {
                    first_key = table.Column<int>(type: "INTEGER", nullable: false),
                    sort = table.Column<int>(type: "INTEGER", nullable: false),
                    slug = table.Column<string>(type: "TEXT", nullable: false),
                    last_key = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    basis = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_loaded_entry", x => x.first_key);
                    table.CheckConstraint("ck_loaded_entry_keys", "first_key <= last_key");
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
                name: "reference",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    slug = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    author = table.Column<string>(type: "TEXT", nullable: true),
                    publisher = table.Column<string>(type: "TEXT", nullable: true),
                    url = table.Column<string>(type: "TEXT", nullable: true),
                    archive_url = table.Column<string>(type: "TEXT", nullable: true),
                    language = table.Column<string>(type: "TEXT", nullable: true),
                    published_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    retrieved_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    archived_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    retracted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    published_earliest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    published_latest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    published_precision = table.Column<int>(type: "INTEGER", nullable: true),
                    published_text = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reference", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "search_entry",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    item_type = table.Column<string>(type: "TEXT", nullable: false),
                    item_id = table.Column<int>(type: "INTEGER", nullable: false),
                    field = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: false),
                    name_key = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "actor_subordinate",
                columns: table => new
                {
                    superior_id = table.Column<int>(type: "INTEGER", nullable: false),
                    subordinate_id = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_actor_subordinate", x => new { x.superior_id, x.subordinate_id });
                    table.ForeignKey(
                        name: "fk_actor_subordinate_actor_subordinate_id",
                        column: x => x.subordinate_id,
                        principalTable: "actor",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_actor_subordinate_actor_superior_id",
                        column: x => x.superior_id,
                        principalTable: "actor",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "release",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    dataset_id = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<string>(type: "TEXT", nullable: false),
                    released_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    claims_hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_release", x => x.id);
                    table.ForeignKey(
                        name: "fk_release_dataset_dataset_id",
                        column: x => x.dataset_id,
                        principalTable: "dataset",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "document_statement",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    document_id = table.Column<int>(type: "INTEGER", nullable: false),
                    locator = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_document_statement", x => x.id);
                    table.ForeignKey(
                        name: "fk_document_statement_document_document_id",
                        column: x => x.document_id,
                        principalTable: "document",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "engagement",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    slug = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    aliases = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    summary = table.Column<string>(type: "TEXT", nullable: true),
                    start_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    end_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    place_id = table.Column<int>(type: "INTEGER", nullable: true),
                    end_earliest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    end_latest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    end_precision = table.Column<int>(type: "INTEGER", nullable: true),
                    end_text = table.Column<string>(type: "TEXT", nullable: true),
                    start_earliest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    start_latest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    start_precision = table.Column<int>(type: "INTEGER", nullable: true),
                    start_text = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_engagement", x => x.id);
                    table.CheckConstraint("ck_engagement_dates", "end_latest >= start_earliest");
                    table.ForeignKey(
                        name: "fk_engagement_place_place_id",
                        column: x => x.place_id,
                        principalTable: "place",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "listing",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    document_id = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    reference_id = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_listing", x => x.id);
                    table.CheckConstraint("ck_listing_number", "number >= 1");
                    table.ForeignKey(
                        name: "fk_listing_document_document_id",
                        column: x => x.document_id,
                        principalTable: "document",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_listing_reference_reference_id",
                        column: x => x.reference_id,
                        principalTable: "reference",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
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
                        name: "fk_engagement_actor_actor_actor_id",
                        column: x => x.actor_id,
                        principalTable: "actor",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_engagement_actor_engagement_engagement_id",
                        column: x => x.engagement_id,
                        principalTable: "engagement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "engagement_document",
                columns: table => new
                {
                    engagement_id = table.Column<int>(type: "INTEGER", nullable: false),
                    document_id = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_engagement_document", x => new { x.engagement_id, x.document_id });
                    table.ForeignKey(
                        name: "fk_engagement_document_document_document_id",
                        column: x => x.document_id,
                        principalTable: "document",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_engagement_document_engagement_engagement_id",
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
                        name: "fk_engagement_part_engagement_part_id",
                        column: x => x.part_id,
                        principalTable: "engagement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_engagement_part_engagement_whole_id",
                        column: x => x.whole_id,
                        principalTable: "engagement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "engagement_reference",
                columns: table => new
                {
                    engagement_id = table.Column<int>(type: "INTEGER", nullable: false),
                    reference_id = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_engagement_reference", x => new { x.engagement_id, x.reference_id });
                    table.ForeignKey(
                        name: "fk_engagement_reference_engagement_engagement_id",
                        column: x => x.engagement_id,
                        principalTable: "engagement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_engagement_reference_reference_reference_id",
                        column: x => x.reference_id,
                        principalTable: "reference",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "identifier",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    scheme = table.Column<int>(type: "INTEGER", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: false),
                    url = table.Column<string>(type: "TEXT", nullable: true),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    actor_id = table.Column<int>(type: "INTEGER", nullable: true),
                    document_id = table.Column<int>(type: "INTEGER", nullable: true),
                    engagement_id = table.Column<int>(type: "INTEGER", nullable: true),
                    place_id = table.Column<int>(type: "INTEGER", nullable: true),
                    reference_id = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identifier", x => x.id);
                    table.CheckConstraint("ck_identifier_ordinal", "ordinal >= 1");
                    table.CheckConstraint("ck_identifier_owner", "CASE WHEN actor_id IS NULL THEN 0 ELSE 1 END + CASE WHEN document_id IS NULL THEN 0 ELSE 1 END + CASE WHEN engagement_id IS NULL THEN 0 ELSE 1 END + CASE WHEN place_id IS NULL THEN 0 ELSE 1 END + CASE WHEN reference_id IS NULL THEN 0 ELSE 1 END = 1");
                    table.ForeignKey(
                        name: "fk_identifier_actor_actor_id",
                        column: x => x.actor_id,
                        principalTable: "actor",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_identifier_document_document_id",
                        column: x => x.document_id,
                        principalTable: "document",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_identifier_engagement_engagement_id",
                        column: x => x.engagement_id,
                        principalTable: "engagement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_identifier_place_place_id",
                        column: x => x.place_id,
                        principalTable: "place",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_identifier_reference_reference_id",
                        column: x => x.reference_id,
                        principalTable: "reference",
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
                        name: "fk_side_engagement_engagement_id",
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
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    document_id = table.Column<int>(type: "INTEGER", nullable: false),
                    voice = table.Column<int>(type: "INTEGER", nullable: false),
                    claimant_id = table.Column<int>(type: "INTEGER", nullable: true),
                    speaker_id = table.Column<int>(type: "INTEGER", nullable: true),
                    speaker_role = table.Column<string>(type: "TEXT", nullable: true),
                    evidence = table.Column<int>(type: "INTEGER", nullable: true),
                    subject_id = table.Column<int>(type: "INTEGER", nullable: true),
                    side_id = table.Column<int>(type: "INTEGER", nullable: true),
                    population = table.Column<int>(type: "INTEGER", nullable: true),
                    measure = table.Column<int>(type: "INTEGER", nullable: true),
                    is_partial = table.Column<bool>(type: "INTEGER", nullable: false),
                    statement = table.Column<string>(type: "TEXT", nullable: false),
                    quote = table.Column<string>(type: "TEXT", nullable: true),
                    occurred_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    place_id = table.Column<int>(type: "INTEGER", nullable: true),
                    locators = table.Column<string>(type: "TEXT", nullable: false),
                    known_since = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    known_since_basis = table.Column<int>(type: "INTEGER", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    withdrawn_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    withdrawn_because = table.Column<string>(type: "TEXT", nullable: true),
                    retracted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    source_count = table.Column<int>(type: "INTEGER", nullable: false),
                    occurred_earliest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    occurred_latest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    occurred_precision = table.Column<int>(type: "INTEGER", nullable: true),
                    occurred_text = table.Column<string>(type: "TEXT", nullable: true),
                    quantity_best = table.Column<int>(type: "INTEGER", nullable: true),
                    quantity_high = table.Column<int>(type: "INTEGER", nullable: true),
                    quantity_is_approximate = table.Column<bool>(type: "INTEGER", nullable: true),
                    quantity_low = table.Column<int>(type: "INTEGER", nullable: true),
                    quantity_verbatim = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_claim", x => x.id);
                    table.CheckConstraint("ck_claim_known_since", "(known_since IS NULL) = (known_since_basis IS NULL)");
                    table.CheckConstraint("ck_claim_measure", "(measure IS NULL) = (quantity_verbatim IS NULL)");
                    table.CheckConstraint("ck_claim_partial", "quantity_verbatim IS NOT NULL OR NOT is_partial");
                    table.CheckConstraint("ck_claim_population", "(population IS NOT NULL) = (measure IS NOT NULL AND measure IN (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14))");
                    table.CheckConstraint("ck_claim_quantity_best", "quantity_best BETWEEN coalesce(quantity_low, 0) AND coalesce(quantity_high, quantity_best)");
                    table.CheckConstraint("ck_claim_quantity_high", "quantity_high >= 0");
                    table.CheckConstraint("ck_claim_quantity_low", "quantity_low >= 0");
                    table.CheckConstraint("ck_claim_quantity_range", "quantity_low <= quantity_high");
                    table.CheckConstraint("ck_claim_quantity_verbatim", "quantity_verbatim IS NOT NULL OR (quantity_low IS NULL AND quantity_high IS NULL)");
                    table.CheckConstraint("ck_claim_speaker", "speaker_id IS NULL OR claimant_id IS NOT NULL");
                    table.CheckConstraint("ck_claim_voice", "(claimant_id IS NOT NULL) = (voice = 1)");
                    table.CheckConstraint("ck_claim_withdrawn", "(withdrawn_on IS NULL) = (withdrawn_because IS NULL)");
                    table.ForeignKey(
                        name: "fk_claim_actor_claimant_id",
                        column: x => x.claimant_id,
                        principalTable: "actor",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_claim_actor_subject_id",
                        column: x => x.subject_id,
                        principalTable: "actor",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_claim_document_document_id",
                        column: x => x.document_id,
                        principalTable: "document",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_claim_engagement_engagement_id",
                        column: x => x.engagement_id,
                        principalTable: "engagement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claim_people_speaker_id",
                        column: x => x.speaker_id,
                        principalTable: "actor",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_claim_place_place_id",
                        column: x => x.place_id,
                        principalTable: "place",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_claim_side_side_id",
                        column: x => x.side_id,
                        principalTable: "side",
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
                    role = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_participation", x => x.id);
                    table.CheckConstraint("ck_participation_ordinal", "ordinal >= 1");
                    table.ForeignKey(
                        name: "fk_participation_actor_actor_id",
                        column: x => x.actor_id,
                        principalTable: "actor",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_participation_side_side_id",
                        column: x => x.side_id,
                        principalTable: "side",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tally",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    engagement_id = table.Column<int>(type: "INTEGER", nullable: false),
                    side_id = table.Column<int>(type: "INTEGER", nullable: true),
                    population = table.Column<int>(type: "INTEGER", nullable: true),
                    measure = table.Column<int>(type: "INTEGER", nullable: false),
                    agreement = table.Column<int>(type: "INTEGER", nullable: false),
                    gap = table.Column<int>(type: "INTEGER", nullable: false),
                    relative_gap = table.Column<double>(type: "REAL", nullable: false),
                    complete_claimants = table.Column<int>(type: "INTEGER", nullable: false),
                    distinct_references = table.Column<int>(type: "INTEGER", nullable: false),
                    undated_claims = table.Column<int>(type: "INTEGER", nullable: false),
                    consensus_high = table.Column<int>(type: "INTEGER", nullable: true),
                    consensus_is_open_ended = table.Column<bool>(type: "INTEGER", nullable: true),
                    consensus_low = table.Column<int>(type: "INTEGER", nullable: true),
                    envelope_high = table.Column<int>(type: "INTEGER", nullable: true),
                    envelope_is_open_ended = table.Column<bool>(type: "INTEGER", nullable: false),
                    envelope_low = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tally", x => x.id);
                    table.CheckConstraint("ck_tally_consensus", "agreement = 0 OR (consensus_is_open_ended IS NULL) = (agreement = 4)");
                    table.CheckConstraint("ck_tally_gap", "gap >= 0 AND (gap > 0) = (agreement = 4)");
                    table.CheckConstraint("ck_tally_relative_gap", "relative_gap BETWEEN 0 AND 1 AND (relative_gap > 0) = (gap > 0)");
                    table.ForeignKey(
                        name: "fk_tally_engagement_engagement_id",
                        column: x => x.engagement_id,
                        principalTable: "engagement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_tally_side_side_id",
                        column: x => x.side_id,
                        principalTable: "side",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "change",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    engagement_slug = table.Column<string>(type: "TEXT", nullable: false),
                    claim_slug = table.Column<string>(type: "TEXT", nullable: false),
                    document_slug = table.Column<string>(type: "TEXT", nullable: false),
                    statement = table.Column<string>(type: "TEXT", nullable: false),
                    claim_id = table.Column<int>(type: "INTEGER", nullable: true),
                    first_since = table.Column<int>(type: "INTEGER", nullable: false),
                    last_since = table.Column<int>(type: "INTEGER", nullable: false),
                    first_until = table.Column<int>(type: "INTEGER", nullable: false),
                    last_until = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_change", x => x.id);
                    table.ForeignKey(
                        name: "fk_change_claim_claim_id",
                        column: x => x.claim_id,
                        principalTable: "claim",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
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
                        name: "fk_citation_claim_claim_id",
                        column: x => x.claim_id,
                        principalTable: "claim",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_citation_reference_reference_id",
                        column: x => x.reference_id,
                        principalTable: "reference",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "claim_relation",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    claim_id = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    other_id = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_claim_relation", x => x.id);
                    table.CheckConstraint("ck_claim_relation_not_itself", "claim_id <> other_id");
                    table.ForeignKey(
                        name: "fk_claim_relation_claim_claim_id",
                        column: x => x.claim_id,
                        principalTable: "claim",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claim_relation_claim_other_id",
                        column: x => x.other_id,
                        principalTable: "claim",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "participation_claim",
                columns: table => new
                {
                    participation_id = table.Column<int>(type: "INTEGER", nullable: false),
                    claim_id = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_participation_claim", x => new { x.participation_id, x.claim_id });
                    table.ForeignKey(
                        name: "fk_participation_claim_claim_claim_id",
                        column: x => x.claim_id,
                        principalTable: "claim",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_participation_claim_participation_participation_id",
                        column: x => x.participation_id,
                        principalTable: "participation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cluster",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    tally_id = table.Column<int>(type: "INTEGER", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    highest_low = table.Column<int>(type: "INTEGER", nullable: false),
                    envelope_high = table.Column<int>(type: "INTEGER", nullable: true),
                    envelope_is_open_ended = table.Column<bool>(type: "INTEGER", nullable: false),
                    envelope_low = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cluster", x => x.id);
                    table.CheckConstraint("ck_cluster_highest_low", "highest_low >= 0");
                    table.CheckConstraint("ck_cluster_ordinal", "ordinal >= 1");
                    table.ForeignKey(
                        name: "fk_cluster_tally_tally_id",
                        column: x => x.tally_id,
                        principalTable: "tally",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "derived_figure",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    tally_id = table.Column<int>(type: "INTEGER", nullable: false),
                    claimant_id = table.Column<int>(type: "INTEGER", nullable: true),
                    document_id = table.Column<int>(type: "INTEGER", nullable: true),
                    is_partial = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_compared = table.Column<bool>(type: "INTEGER", nullable: false),
                    difference = table.Column<int>(type: "INTEGER", nullable: true),
                    figure_high = table.Column<int>(type: "INTEGER", nullable: true),
                    figure_is_open_ended = table.Column<bool>(type: "INTEGER", nullable: false),
                    figure_low = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_derived_figure", x => x.id);
                    table.CheckConstraint("ck_derived_figure_claimant", "(claimant_id IS NULL) <> (document_id IS NULL)");
                    table.CheckConstraint("ck_derived_figure_difference", "is_compared = (difference IS NULL)");
                    table.ForeignKey(
                        name: "fk_derived_figure_actor_claimant_id",
                        column: x => x.claimant_id,
                        principalTable: "actor",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_derived_figure_document_document_id",
                        column: x => x.document_id,
                        principalTable: "document",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_derived_figure_tally_tally_id",
                        column: x => x.tally_id,
                        principalTable: "tally",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tally_claim",
                columns: table => new
                {
                    tally_id = table.Column<int>(type: "INTEGER", nullable: false),
                    claim_id = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tally_claim", x => new { x.tally_id, x.claim_id });
                    table.ForeignKey(
                        name: "fk_tally_claim_claim_claim_id",
                        column: x => x.claim_id,
                        principalTable: "claim",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_tally_claim_tally_tally_id",
                        column: x => x.tally_id,
                        principalTable: "tally",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "changed_field",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    change_id = table.Column<int>(type: "INTEGER", nullable: false),
                    field = table.Column<string>(type: "TEXT", nullable: false),
                    old = table.Column<string>(type: "TEXT", nullable: true),
                    @new = table.Column<string>(name: "new", type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_changed_field", x => x.id);
                    table.ForeignKey(
                        name: "fk_changed_field_change_change_id",
                        column: x => x.change_id,
                        principalTable: "change",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "derived_figure_claim",
                columns: table => new
                {
                    derived_figure_id = table.Column<int>(type: "INTEGER", nullable: false),
                    claim_id = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_derived_figure_claim", x => new { x.derived_figure_id, x.claim_id });
                    table.ForeignKey(
                        name: "fk_derived_figure_claim_claim_claim_id",
                        column: x => x.claim_id,
                        principalTable: "claim",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_derived_figure_claim_derived_figure_derived_figure_id",
                        column: x => x.derived_figure_id,
                        principalTable: "derived_figure",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tally_figure",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    tally_id = table.Column<int>(type: "INTEGER", nullable: false),
                    claim_id = table.Column<int>(type: "INTEGER", nullable: true),
                    derived_figure_id = table.Column<int>(type: "INTEGER", nullable: true),
                    actor_id = table.Column<int>(type: "INTEGER", nullable: true),
                    document_id = table.Column<int>(type: "INTEGER", nullable: true),
                    low = table.Column<int>(type: "INTEGER", nullable: false),
                    high = table.Column<int>(type: "INTEGER", nullable: false),
                    is_bounded = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tally_figure", x => x.id);
                    table.CheckConstraint("ck_tally_figure_claimant", "actor_id IS NULL OR document_id IS NULL");
                    table.CheckConstraint("ck_tally_figure_origin", "(claim_id IS NULL) <> (derived_figure_id IS NULL)");
                    table.CheckConstraint("ck_tally_figure_range", "low BETWEEN 0 AND high");
                    table.ForeignKey(
                        name: "fk_tally_figure_actor_actor_id",
                        column: x => x.actor_id,
                        principalTable: "actor",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_tally_figure_claim_claim_id",
                        column: x => x.claim_id,
                        principalTable: "claim",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_tally_figure_derived_figure_derived_figure_id",
                        column: x => x.derived_figure_id,
                        principalTable: "derived_figure",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_tally_figure_document_document_id",
                        column: x => x.document_id,
                        principalTable: "document",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_tally_figure_tally_tally_id",
                        column: x => x.tally_id,
                        principalTable: "tally",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_actor_affiliation_id_id",
                table: "actor",
                columns: new[] { "affiliation_id", "id" });

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
                name: "ix_actor_subordinate_subordinate_id_superior_id",
                table: "actor_subordinate",
                columns: new[] { "subordinate_id", "superior_id" });

            migrationBuilder.CreateIndex(
                name: "ix_change_claim_id",
                table: "change",
                column: "claim_id");

            migrationBuilder.CreateIndex(
                name: "ix_change_engagement_slug_claim_slug_id",
                table: "change",
                columns: new[] { "engagement_slug", "claim_slug", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_changed_field_change_id_id",
                table: "changed_field",
                columns: new[] { "change_id", "id" });

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
                name: "ix_claim_document_id_id",
                table: "claim",
                columns: new[] { "document_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_claim_engagement_id_id",
                table: "claim",
                columns: new[] { "engagement_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_claim_engagement_id_occurred_on_id",
                table: "claim",
                columns: new[] { "engagement_id", "occurred_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_claim_evidence_id",
                table: "claim",
                columns: new[] { "evidence", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_claim_is_partial_id",
                table: "claim",
                columns: new[] { "is_partial", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_claim_kind_id",
                table: "claim",
                columns: new[] { "kind", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_claim_known_since_basis_id",
                table: "claim",
                columns: new[] { "known_since_basis", "id" });

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
                name: "ix_claim_population_id",
                table: "claim",
                columns: new[] { "population", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_claim_retracted_on_id",
                table: "claim",
                columns: new[] { "retracted_on", "id" });

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
                name: "ix_claim_source_count_id",
                table: "claim",
                columns: new[] { "source_count", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_claim_speaker_id_id",
                table: "claim",
                columns: new[] { "speaker_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_claim_subject_id_id",
                table: "claim",
                columns: new[] { "subject_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_claim_voice_id",
                table: "claim",
                columns: new[] { "voice", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_claim_withdrawn_on_id",
                table: "claim",
                columns: new[] { "withdrawn_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_claim_relation_claim_id_kind_other_id",
                table: "claim_relation",
                columns: new[] { "claim_id", "kind", "other_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_claim_relation_other_id_id",
                table: "claim_relation",
                columns: new[] { "other_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_cluster_tally_id_ordinal",
                table: "cluster",
                columns: new[] { "tally_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_derived_figure_claimant_id",
                table: "derived_figure",
                column: "claimant_id");

            migrationBuilder.CreateIndex(
                name: "ix_derived_figure_document_id",
                table: "derived_figure",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "ix_derived_figure_tally_id_claimant_id",
                table: "derived_figure",
                columns: new[] { "tally_id", "claimant_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_derived_figure_tally_id_document_id",
                table: "derived_figure",
                columns: new[] { "tally_id", "document_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_derived_figure_claim_claim_id_derived_figure_id",
                table: "derived_figure_claim",
                columns: new[] { "claim_id", "derived_figure_id" });

            migrationBuilder.CreateIndex(
                name: "ix_document_author_id",
                table: "document",
                columns: new[] { "author", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_document_kind_id",
                table: "document",
                columns: new[] { "kind", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_document_language_id",
                table: "document",
                columns: new[] { "language", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_document_licence_id",
                table: "document",
                columns: new[] { "licence", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_document_publisher_id",
                table: "document",
                columns: new[] { "publisher", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_document_retrieved_on_id",
                table: "document",
                columns: new[] { "retrieved_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_document_slug",
                table: "document",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_document_title_id",
                table: "document",
                columns: new[] { "title", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_document_statement_document_id_locator",
                table: "document_statement",
                columns: new[] { "document_id", "locator" },
                unique: true);

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
                name: "ix_engagement_document_document_id_engagement_id",
                table: "engagement_document",
                columns: new[] { "document_id", "engagement_id" });

            migrationBuilder.CreateIndex(
                name: "ix_engagement_part_whole_id_part_id",
                table: "engagement_part",
                columns: new[] { "whole_id", "part_id" });

            migrationBuilder.CreateIndex(
                name: "ix_engagement_reference_reference_id_engagement_id",
                table: "engagement_reference",
                columns: new[] { "reference_id", "engagement_id" });

            migrationBuilder.CreateIndex(
                name: "ix_identifier_actor_id_ordinal",
                table: "identifier",
                columns: new[] { "actor_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_identifier_document_id_ordinal",
                table: "identifier",
                columns: new[] { "document_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_identifier_engagement_id_ordinal",
                table: "identifier",
                columns: new[] { "engagement_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_identifier_place_id_ordinal",
                table: "identifier",
                columns: new[] { "place_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_identifier_reference_id_ordinal",
                table: "identifier",
                columns: new[] { "reference_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_identifier_scheme_value",
                table: "identifier",
                columns: new[] { "scheme", "value" });

            migrationBuilder.CreateIndex(
                name: "ix_listing_document_id_number",
                table: "listing",
                columns: new[] { "document_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_listing_reference_id_id",
                table: "listing",
                columns: new[] { "reference_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_loaded_entry_sort_slug",
                table: "loaded_entry",
                columns: new[] { "sort", "slug" },
                unique: true);

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
                name: "ix_participation_claim_claim_id_participation_id",
                table: "participation_claim",
                columns: new[] { "claim_id", "participation_id" });

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
                name: "ix_reference_language_id",
                table: "reference",
                columns: new[] { "language", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_reference_published_on_id",
                table: "reference",
                columns: new[] { "published_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_reference_publisher_id",
                table: "reference",
                columns: new[] { "publisher", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_reference_retracted_on_id",
                table: "reference",
                columns: new[] { "retracted_on", "id" });

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
                name: "ix_release_dataset_id",
                table: "release",
                column: "dataset_id");

            migrationBuilder.CreateIndex(
                name: "ix_release_name",
                table: "release",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_search_entry_item_type_item_id_id",
                table: "search_entry",
                columns: new[] { "item_type", "item_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_search_entry_name_key_id",
                table: "search_entry",
                columns: new[] { "name_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_side_engagement_id_ordinal",
                table: "side",
                columns: new[] { "engagement_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_tally_agreement_gap_id",
                table: "tally",
                columns: new[] { "agreement", "gap", "id" },
                descending: new[] { false, true, false });

            migrationBuilder.CreateIndex(
                name: "ix_tally_agreement_relative_gap_id",
                table: "tally",
                columns: new[] { "agreement", "relative_gap", "id" },
                descending: new[] { false, true, false });

            migrationBuilder.CreateIndex(
                name: "ix_tally_complete_claimants_id",
                table: "tally",
                columns: new[] { "complete_claimants", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_tally_distinct_references_id",
                table: "tally",
                columns: new[] { "distinct_references", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_tally_engagement_id_id",
                table: "tally",
                columns: new[] { "engagement_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_tally_engagement_id_side_id_population_measure",
                table: "tally",
                columns: new[] { "engagement_id", "side_id", "population", "measure" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_tally_gap_id",
                table: "tally",
                columns: new[] { "gap", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_tally_measure_id",
                table: "tally",
                columns: new[] { "measure", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_tally_population_id",
                table: "tally",
                columns: new[] { "population", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_tally_relative_gap_id",
                table: "tally",
                columns: new[] { "relative_gap", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_tally_side_id_id",
                table: "tally",
                columns: new[] { "side_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_tally_undated_claims_id",
                table: "tally",
                columns: new[] { "undated_claims", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_tally_claim_claim_id_tally_id",
                table: "tally_claim",
                columns: new[] { "claim_id", "tally_id" });

            migrationBuilder.CreateIndex(
                name: "ix_tally_figure_actor_id_tally_id_id",
                table: "tally_figure",
                columns: new[] { "actor_id", "tally_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_tally_figure_claim_id",
                table: "tally_figure",
                column: "claim_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_tally_figure_derived_figure_id",
                table: "tally_figure",
                column: "derived_figure_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_tally_figure_document_id_tally_id_id",
                table: "tally_figure",
                columns: new[] { "document_id", "tally_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_tally_figure_tally_id_id",
                table: "tally_figure",
                columns: new[] { "tally_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_tally_figure_tally_id_low",
                table: "tally_figure",
                columns: new[] { "tally_id", "low" });
            UndeclaredIndexes.Create(migrationBuilder);
            SearchIndex.Create(migrationBuilder);
            Views.Create(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            Views.Drop(migrationBuilder);
            SearchIndex.Drop(migrationBuilder);
            migrationBuilder.DropTable(
                name: "actor_subordinate");

            migrationBuilder.DropTable(
                name: "changed_field");

            migrationBuilder.DropTable(
                name: "citation");

            migrationBuilder.DropTable(
                name: "claim_relation");

            migrationBuilder.DropTable(
                name: "cluster");

            migrationBuilder.DropTable(
                name: "derived_figure_claim");

            migrationBuilder.DropTable(
                name: "document_statement");

            migrationBuilder.DropTable(
                name: "engagement_actor");

            migrationBuilder.DropTable(
                name: "engagement_document");

            migrationBuilder.DropTable(
                name: "engagement_part");

            migrationBuilder.DropTable(
                name: "engagement_reference");

            migrationBuilder.DropTable(
                name: "identifier");

            migrationBuilder.DropTable(
                name: "listing");

            migrationBuilder.DropTable(
                name: "loaded_entry");

            migrationBuilder.DropTable(
                name: "participation_claim");

            migrationBuilder.DropTable(
                name: "release");

            migrationBuilder.DropTable(
                name: "search_entry");

            migrationBuilder.DropTable(
                name: "tally_claim");

            migrationBuilder.DropTable(
                name: "tally_figure");

            migrationBuilder.DropTable(
                name: "change");

            migrationBuilder.DropTable(
                name: "reference");

            migrationBuilder.DropTable(
                name: "participation");

            migrationBuilder.DropTable(
                name: "dataset");

            migrationBuilder.DropTable(
                name: "derived_figure");

            migrationBuilder.DropTable(
                name: "claim");

            migrationBuilder.DropTable(
                name: "tally");

            migrationBuilder.DropTable(
                name: "actor");

            migrationBuilder.DropTable(
                name: "document");

            migrationBuilder.DropTable(
                name: "side");

            migrationBuilder.DropTable(
                name: "engagement");

            migrationBuilder.DropTable(
                name: "place");
        }
    }
}
