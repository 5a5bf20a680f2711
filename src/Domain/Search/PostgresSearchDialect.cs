namespace Contested.Domain.Search;

/// <summary>PostgreSQL: a <c>tsvector</c> of the words with a GIN index.</summary>
internal sealed class PostgresSearchDialect : SearchDialect
{
    public override string Source => "search_entry AS e";

    public override string Id => "e.id";

    public override string Matches(SearchQuery query, SearchParameters parameters) => Condition("e", query, parameters);

    public override string OtherMatches(SearchQuery query, SearchParameters parameters) => Condition("o", query, parameters);

    private static string Condition(string alias, SearchQuery query, SearchParameters parameters) =>
        $"{alias}.word_vector @@ CAST({parameters.Add(Expression(query, " & ", " | ", word => $"'{word}'", word => $"'{word}':*"))} AS tsquery)";
}
