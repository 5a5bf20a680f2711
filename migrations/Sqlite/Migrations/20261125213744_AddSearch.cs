using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Contested.Migrations.Sqlite.Migrations
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
                    id = table.Column<int>(type: "INTEGER", nullable: false),
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

            migrationBuilder.CreateIndex(
                name: "ix_search_entry_item_type_item_id_id",
                table: "search_entry",
                columns: new[] { "item_type", "item_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_search_entry_name_key_id",
                table: "search_entry",
                columns: new[] { "name_key", "id" });

            // The words are as the program made them: this tokenizer only parts them at the spaces. The table keeps no copy of them.
            // Without an index of prefixes, all entries with a common word are read before the first is given.
            migrationBuilder.Sql(
                """
                CREATE VIRTUAL TABLE search_entry_words USING fts5(
                    words,
                    content = 'search_entry',
                    content_rowid = 'id',
                    detail = none,
                    prefix = '1 2 3 4 5 6 7 8',
                    tokenize = "ascii tokenchars '#'");
                CREATE TRIGGER search_entry_inserted AFTER INSERT ON search_entry BEGIN
                    INSERT INTO search_entry_words (rowid, words) VALUES (new.id, new.words);
                END;
                CREATE TRIGGER search_entry_deleted AFTER DELETE ON search_entry BEGIN
                    INSERT INTO search_entry_words (search_entry_words, rowid, words) VALUES ('delete', old.id, old.words);
                END;
                CREATE TRIGGER search_entry_updated AFTER UPDATE ON search_entry BEGIN
                    INSERT INTO search_entry_words (search_entry_words, rowid, words) VALUES ('delete', old.id, old.words);
                    INSERT INTO search_entry_words (rowid, words) VALUES (new.id, new.words);
                END;
                """);

            // The dataset is in the database without its entries: the loader takes it for another one, and loads it anew.
            migrationBuilder.Sql("DELETE FROM dataset;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE search_entry_words;");

            migrationBuilder.DropTable(
                name: "search_entry");
        }
    }
}
