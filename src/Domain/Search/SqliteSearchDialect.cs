namespace Contested.Domain.Search;

/// <summary>SQLite: an FTS5 table over the words, which gives the entries in the order of their keys and is left as soon as there are enough.</summary>
internal sealed class SqliteSearchDialect(SearchQuery query, SearchParameters parameters) : SearchDialect(query, parameters)
{
    // CROSS JOIN keeps SQLite from starting with the entries.
    private const string Source = "search_entry_words AS w CROSS JOIN search_entry AS e ON e.id = w.rowid";

    // The index would be asked anew for each entry; its few words are compared faster.
    private string OtherMatches => string.Join(" AND ", Query.WholeWords.Select(word => $" {word} ").Append($" {Query.Prefix}")
        .Select(word => $"instr(' ' || o.words || ' ', {Parameters.Add(word)}) > 0"));

    private string Matches =>
        $"w.search_entry_words MATCH {Parameters.Add(Expression(" AND ", " OR ", word => $"\"{word}\"", word => $"\"{word}\" *"))}";

    public override string Page((long Above, long Below) bounds, string order, int size) =>
        $"""
        SELECT {Columns} FROM {Source}
        WHERE {Matches} AND w.rowid > {Parameters.Add(bounds.Above)} AND w.rowid < {Parameters.Add(bounds.Below)}
        AND {HasNoOther($"(o.name_key = {Parameters.Add(Query.NameKey)} OR (o.id < e.id AND {OtherMatches}))")}
        ORDER BY w.rowid {order} LIMIT {size}
        """;

    // In order, though the order does not matter: otherwise SQLite may read all entries first.
    public override string Things(int max) =>
        $"SELECT w.rowid FROM {Source} WHERE {Matches} AND {HasNoOther($"o.id < e.id AND {OtherMatches}")} ORDER BY w.rowid LIMIT {max}";
}
