using Microsoft.EntityFrameworkCore.Migrations;

namespace Contested.Migrations.Postgres.Migrations;

/// <summary>The full-text index over the words of search entries, and what is known of each word, which EF Core cannot declare.</summary>
internal static class SearchIndex
{
    /// <summary>Creates both, after the table of entries.</summary>
    /// <remarks>
    /// The words are as the program made them, so none of PostgreSQL's own parsers and dictionaries takes part. The table of words says
    /// where the entries with a word lie in the ranking, and how many there are; it holds while the empty word is among them.
    /// </remarks>
    public static void Create(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        ALTER TABLE search_entry ADD COLUMN word_vector tsvector NOT NULL
            GENERATED ALWAYS AS (array_to_tsvector(string_to_array(words, ' '))) STORED;
        CREATE INDEX ix_search_entry_word_vector ON search_entry USING gin (word_vector) WITH (fastupdate = off);
        CREATE TABLE search_word (
            word text COLLATE "C" NOT NULL CONSTRAINT pk_search_word PRIMARY KEY,
            first_entry_id bigint NOT NULL,
            last_entry_id bigint NOT NULL,
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

    /// <summary>Drops both, before the table of entries.</summary>
    public static void Drop(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        DROP TRIGGER search_entry_changed ON search_entry;
        DROP FUNCTION outdate_search_words();
        DROP FUNCTION refresh_search_words();
        DROP TABLE search_word;
        """);
}
