using Microsoft.EntityFrameworkCore.Migrations;

namespace Contested.Migrations.Sqlite.Migrations;

/// <summary>The full-text index over the words of search entries, which EF Core cannot declare.</summary>
internal static class SearchIndex
{
    /// <summary>Creates the table of the index, and the triggers that keep it, after the table of entries.</summary>
    /// <remarks>
    /// The words are as the program made them: this tokenizer only parts them at the spaces. The table keeps no copy of them. Without an
    /// index of prefixes, all entries with a common word are read before the first is given.
    /// </remarks>
    public static void Create(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        CREATE VIRTUAL TABLE search_entry_words USING fts5(
            words,
            content = 'search_entry',
            content_rowid = 'id',
            detail = none,
            prefix = '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16',
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

    /// <summary>Drops the table of the index, before the table of entries.</summary>
    public static void Drop(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("DROP TABLE search_entry_words;");
}
