namespace Contested.Domain.Search;

/// <summary>PostgreSQL: a <c>tsvector</c> of the words with a GIN index, and a table of where in the ranking each word occurs.</summary>
/// <remarks>
/// The GIN index gives all entries with the words at once, in no order, at a cost that grows with the number of the rarest word. Where
/// the words are common, the first page is full long before that if the entries are read in their order; where they hardly ever stand
/// together, it never is. So a page is first looked for among as many entries as cost no more than the index would, from the first
/// that can have all words on, and by the index only where it has not become full. The words are behind a subquery, so that
/// PostgreSQL plans alike for all of them, rather than reading the whole table for some.
/// </remarks>
internal sealed class PostgresSearchDialect(SearchQuery query, SearchParameters parameters) : SearchDialect(query, parameters)
{
    // Reading an entry by its key takes as long as passing over four in the index.
    private const int IndexedForOneRead = 4;

    // For words of which nothing is known: a few milliseconds.
    private const int DefaultReads = 5_000;

    private const string NoEntry = "9223372036854775807";

    private const string LastCharacter = "\U0010FFFF";

    private string Words => $"CAST({Parameters.Add(Expression(" & ", " | ", word => $"'{word}'", word => $"'{word}':*"))} AS tsquery)";

    public override string Page((long Above, long Below) bounds, string order, int size)
    {
        var isBest = HasNoOther($"(o.name_key = {Parameters.Add(Query.NameKey)} OR (o.id < e.id AND o.word_vector @@ {Words}))");
        return $"""
            WITH span AS MATERIALIZED ({Span(bounds)}),
            near AS MATERIALIZED (
                SELECT {Columns} FROM (
                    SELECT * FROM search_entry WHERE id > (SELECT above FROM span) AND id < (SELECT below FROM span)
                    ORDER BY id {order} LIMIT (SELECT reads FROM span)) AS e
                WHERE e.word_vector @@ {Words} AND {isBest}
                ORDER BY e.id {order} LIMIT {size}),
            matches AS MATERIALIZED (
                SELECT id, item_type, item_id FROM search_entry
                WHERE (SELECT above + 1 < below FROM span) AND (SELECT COUNT(*) < {size} FROM near)
                AND word_vector @@ (SELECT {Words} FROM span)
                AND id + 0 > (SELECT above FROM span) AND id + 0 < (SELECT below FROM span)),
            far AS MATERIALIZED (
                SELECT e.id FROM (SELECT * FROM matches ORDER BY id {order}) AS e WHERE {isBest} ORDER BY e.id {order} LIMIT {size})
            SELECT {Columns} FROM near AS e WHERE NOT EXISTS (SELECT 1 FROM matches)
            UNION ALL SELECT {Columns} FROM far JOIN search_entry AS e ON e.id = far.id
            """;
    }

    public override string Things(int max) =>
        $"""
        SELECT 1 FROM search_entry AS e
        WHERE e.word_vector @@ (SELECT {Words}) AND {HasNoOther($"o.id < e.id AND o.word_vector @@ {Words}")}
        LIMIT {max}
        """;

    /// <summary>Writes the SELECT of the bounds between which entries can have all words, and how many of them are to be read in their order.</summary>
    private string Span((long Above, long Below) bounds)
    {
        const string Known =
            $"SELECT COALESCE(MIN(first_entry_id), {NoEntry}) AS first, COALESCE(MAX(last_entry_id), 0) AS last, COALESCE(SUM(entries), 0) AS entries";
        var wholeWords = Parameters.Add(Query.WholeWords.ToArray());
        var prefix = $"word >= {Parameters.Add(Query.Prefix)} AND word < {Parameters.Add(Query.Prefix + LastCharacter)}";
        var types = Query.ItemTypes.Count == 0
            ? ""
            : $"UNION ALL {Known} FROM search_word WHERE word IN ({string.Join(", ", Query.ItemTypes.Select(type => $"'{SearchEntries.TypeWord(type)}'"))})";
        var (above, below) = (Parameters.Add(bounds.Above), Parameters.Add(bounds.Below));
        return $"""
            SELECT CASE WHEN current.is_known THEN GREATEST({above}, words.above) ELSE {above} END AS above,
                CASE WHEN current.is_known THEN LEAST({below}, words.below) ELSE {below} END AS below,
                CASE WHEN current.is_known THEN words.reads ELSE {DefaultReads} END AS reads
            FROM (SELECT EXISTS (SELECT 1 FROM search_word WHERE word = '') AS is_known) AS current
            CROSS JOIN (
                SELECT MAX(first) - 1 AS above, MIN(last) + 1 AS below, MIN(entries) / {IndexedForOneRead} AS reads FROM (
                    SELECT COALESCE(known.first_entry_id, {NoEntry}) AS first, COALESCE(known.last_entry_id, 0) AS last, COALESCE(known.entries, 0) AS entries
                    FROM unnest(CAST({wholeWords} AS text[])) AS wanted (word) LEFT JOIN search_word AS known ON known.word = wanted.word
                    UNION ALL {Known} FROM search_word WHERE {prefix}
                    {types}) AS each_word) AS words
            """;
    }
}
