namespace Contested.Domain.Search;

/// <summary>Writes the statements of a search.</summary>
internal sealed class SearchStatementWriter
{
    /// <summary>The number in the first column of exact names.</summary>
    public const int ExactTier = 0;

    private const int OtherTier = 1;

    private readonly SearchParameters _parameters = new();
    private readonly SearchQuery _query;
    private readonly SearchDialect _dialect;

    public SearchStatementWriter(bool isPostgres, SearchQuery query)
    {
        _query = query;
        _dialect = isPostgres ? new PostgresSearchDialect(query, _parameters) : new SqliteSearchDialect(query, _parameters);
    }

    /// <summary>Writes the statement that gives a page of entries.</summary>
    public SearchStatement Page(SearchPage page)
    {
        var order = page.IsBackward ? "DESC" : "ASC";
        var tiers = new[]
        {
            Tier(ExactTier, page.BoundsOf(isExact: true), bounds => ExactNames(bounds, order, page.Size)),
            Tier(OtherTier, page.BoundsOf(isExact: false), bounds => _dialect.Page(bounds, order, page.Size)),
        };
        return new SearchStatement(
            $"SELECT * FROM ({string.Join(" UNION ALL ", tiers.OfType<string>())}) AS found ORDER BY tier {order}, id {order} LIMIT {page.Size}",
            _parameters.Values);
    }

    /// <summary>Writes the statement that counts what is found, up to a number.</summary>
    public SearchStatement Count(int max) =>
        new($"SELECT CAST(COUNT(*) AS integer) FROM ({_dialect.Things(max)}) AS found", _parameters.Values);

    private static string? Tier(int number, (long Above, long Below)? bounds, Func<(long Above, long Below), string> select) =>
        bounds is null ? null : $"SELECT {number} AS tier, tier_{number}.* FROM ({select(bounds.Value)}) AS tier_{number}";

    private string ExactNames((long Above, long Below) bounds, string order, int size)
    {
        var key = _parameters.Add(_query.NameKey);
        var types = _query.ItemTypes.Count == 0 ? "" : $"AND e.item_type IN ({string.Join(", ", _query.ItemTypes.Select(type => $"'{type}'"))})";
        return $"""
            SELECT {SearchDialect.Columns} FROM search_entry AS e
            WHERE e.name_key = {key} AND e.id > {_parameters.Add(bounds.Above)} AND e.id < {_parameters.Add(bounds.Below)} {types}
            AND {SearchDialect.HasNoOther($"o.name_key = {key} AND o.id < e.id")}
            ORDER BY e.id {order} LIMIT {size}
            """;
    }
}
