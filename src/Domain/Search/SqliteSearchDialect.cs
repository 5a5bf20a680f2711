namespace Contested.Domain.Search;

/// <summary>SQLite: an FTS5 table over the words, which gives the entries in the order of their keys.</summary>
internal sealed class SqliteSearchDialect : SearchDialect
{
    // CROSS JOIN keeps SQLite from starting with the entries.
    public override string Source => "search_entry_words AS w CROSS JOIN search_entry AS e ON e.id = w.rowid";

    public override string Id => "w.rowid";

    public override string Matches(SearchQuery query, SearchParameters parameters) =>
        $"w.search_entry_words MATCH {parameters.Add(Expression(query, " AND ", " OR ", word => $"\"{word}\"", word => $"\"{word}\" *"))}";

    // The index would be asked anew for each entry; its few words are compared faster.
    public override string OtherMatches(SearchQuery query, SearchParameters parameters) =>
        string.Join(" AND ", query.WholeWords.Select(word => $" {word} ").Append($" {query.Prefix}")
            .Select(word => $"instr(' ' || o.words || ' ', {parameters.Add(word)}) > 0"));
}
