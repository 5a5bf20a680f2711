using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Contested.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddLongSearchPrefixes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) =>
            Rebuild(migrationBuilder, "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => Rebuild(migrationBuilder, "1 2 3 4 5 6 7 8");

        // Without an index of a prefix, all entries with a common word are read before the first is given. The triggers stay.
        private static void Rebuild(MigrationBuilder migrationBuilder, string prefixes) => migrationBuilder.Sql(
            $"""
            DROP TABLE search_entry_words;
            CREATE VIRTUAL TABLE search_entry_words USING fts5(
                words,
                content = 'search_entry',
                content_rowid = 'id',
                detail = none,
                prefix = '{prefixes}',
                tokenize = "ascii tokenchars '#'");
            INSERT INTO search_entry_words (search_entry_words) VALUES ('rebuild');
            """);
    }
}
