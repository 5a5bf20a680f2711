using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Contested.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class AddSearchWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Where the entries with a word lie in the ranking, and how many there are. It holds while the empty word is among them.
            migrationBuilder.Sql(
                """
                CREATE TABLE search_word (
                    word text COLLATE "C" NOT NULL CONSTRAINT pk_search_word PRIMARY KEY,
                    first_entry_id integer NOT NULL,
                    last_entry_id integer NOT NULL,
                    entries integer NOT NULL
                );
                CREATE FUNCTION refresh_search_words() RETURNS void LANGUAGE sql AS $$
                    DELETE FROM search_word;
                    INSERT INTO search_word (word, first_entry_id, last_entry_id, entries)
                    SELECT word, MIN(id), MAX(id), COUNT(*)
                    FROM search_entry CROSS JOIN LATERAL unnest(string_to_array(words, ' ')) AS word
                    WHERE word <> ''
                    GROUP BY word
                    UNION ALL SELECT '', 0, 0, 0;
                $$;
                CREATE FUNCTION outdate_search_words() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    DELETE FROM search_word WHERE word = '';
                    RETURN NULL;
                END;
                $$;
                CREATE TRIGGER search_entry_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON search_entry
                    FOR EACH STATEMENT EXECUTE FUNCTION outdate_search_words();
                SELECT refresh_search_words();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                DROP TRIGGER search_entry_changed ON search_entry;
                DROP FUNCTION outdate_search_words();
                DROP FUNCTION refresh_search_words();
                DROP TABLE search_word;
                """);
        }
    }
}
