namespace Contested.Domain.Search;

/// <summary>Writes the statements of a search.</summary>
/// <remarks>
/// What is found by several of its texts is shown by the best alone. The subqueries that see to it are kept from becoming joins
/// by <c>OFFSET 0</c>, so that they cost a look at the few texts of each thing on the page, not a join of everything found.
/// </remarks>
internal sealed class SearchStatementWriter(SearchDialect dialect, SearchQuery query)
{
    /// <summary>The number in the first column of exact names.</summary>
    public const int ExactTier = 0;

    private const int OtherTier = 1;
    private const string Columns = "e.id, e.item_type, e.item_id, e.field, e.text";

    private readonly SearchParameters _parameters = new();

    /// <summary>Writes the statement that gives a page of entries.</summary>
    public SearchStatement Page(SearchPage page)
    {
        var order = page.IsBackward ? "DESC" : "ASC";
        var tiers = new[]
        {
            Tier(ExactTier, page.BoundsOf(isExact: true), ExactName, order, page.Size),
            Tier(OtherTier, page.BoundsOf(isExact: false), OtherEntries, order, page.Size),
        };
        return new SearchStatement(
            $"SELECT * FROM ({string.Join(" UNION ALL ", tiers.OfType<string>())}) AS found ORDER BY tier {order}, id {order} LIMIT {page.Size}",
            _parameters.Values);
    }

    /// <summary>Writes the statement that counts what is found, up to a number.</summary>
    public SearchStatement Count(int max)
    {
        // Read in order, as the first pages are, the index is left as soon as there are enough.
        var text = $"""
            SELECT CAST(COUNT(*) AS integer) FROM (
                SELECT {dialect.Id} AS id FROM {dialect.Source}
                WHERE {dialect.Matches(query, _parameters)}
                AND NOT EXISTS ({Others($"o.id < e.id AND {dialect.OtherMatches(query, _parameters)}")})
                ORDER BY {dialect.Id} LIMIT {max}) AS found
            """;
        return new SearchStatement(text, _parameters.Values);
    }

    private static string? Tier(int number, (int Above, int Below)? bounds, Func<(int Above, int Below), string> select, string order, int size) =>
        bounds is null ? null : $"SELECT * FROM (SELECT {number} AS tier, {select(bounds.Value)} {order} LIMIT {size}) AS tier_{number}";

    private string ExactName((int Above, int Below) bounds)
    {
        var key = _parameters.Add(query.NameKey);
        var types = query.ItemTypes.Count == 0 ? "" : $"AND e.item_type IN ({string.Join(", ", query.ItemTypes.Select(type => _parameters.Add(type.ToString())))})";
        return $"""
            {Columns} FROM search_entry AS e
            WHERE e.name_key = {key} AND e.id > {_parameters.Add(bounds.Above)} AND e.id < {_parameters.Add(bounds.Below)} {types}
            AND NOT EXISTS ({Others($"o.name_key = {key} AND o.id < e.id")})
            ORDER BY e.id
            """;
    }

    private string OtherEntries((int Above, int Below) bounds) =>
        $"""
        {Columns} FROM {dialect.Source}
        WHERE {dialect.Matches(query, _parameters)}
        AND {dialect.Id} > {_parameters.Add(bounds.Above)} AND {dialect.Id} < {_parameters.Add(bounds.Below)}
        AND NOT EXISTS ({Others($"(o.name_key = {_parameters.Add(query.NameKey)} OR (o.id < e.id AND {dialect.OtherMatches(query, _parameters)}))")})
        ORDER BY {dialect.Id}
        """;

    private static string Others(string condition) =>
        $"SELECT 1 FROM search_entry AS o WHERE o.item_type = e.item_type AND o.item_id = e.item_id AND {condition} LIMIT 1 OFFSET 0";
}
