using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Contested.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class AddSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "search_entry",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    item_type = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    item_id = table.Column<int>(type: "integer", nullable: false),
                    field = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    words = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name_key = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_entry", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_search_entry_item_type_item_id_id",
                table: "search_entry",
                columns: new[] { "item_type", "item_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_search_entry_name_key_id",
                table: "search_entry",
                columns: new[] { "name_key", "id" });

            // The words are as the program made them, so none of PostgreSQL's own parsers and dictionaries takes part.
            migrationBuilder.Sql(
                """
                ALTER TABLE search_entry ADD COLUMN word_vector tsvector NOT NULL
                    GENERATED ALWAYS AS (array_to_tsvector(string_to_array(words, ' '))) STORED;
                CREATE INDEX ix_search_entry_word_vector ON search_entry USING gin (word_vector) WITH (fastupdate = off);
                """);

            // The dataset is in the database without its entries: the loader takes it for another one, and loads it anew.
            migrationBuilder.Sql("DELETE FROM dataset;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "search_entry");
        }
    }
}
