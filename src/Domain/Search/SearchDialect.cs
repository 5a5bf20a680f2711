namespace Contested.Domain.Search;

/// <summary>How a database is asked for entries that have certain words.</summary>
/// <remarks>
/// Words are letters and digits only, so they cannot be taken for a part of the query language of either database. What is found by
/// several of its texts is shown by the best alone. The subqueries that see to it are kept from becoming joins by <c>OFFSET 0</c>, so
/// that they cost a look at the few texts of each thing on the page, not a join of everything found.
/// </remarks>
/// <param name="query">What is searched for.</param>
/// <param name="parameters">Takes the parameters of the statement.</param>
internal abstract class SearchDialect(SearchQuery query, SearchParameters parameters)
{
    /// <summary>The columns of an entry with the alias <c>e</c>.</summary>
    public const string Columns = "e.id, e.item_type, e.item_id, e.field, e.text";

    protected SearchQuery Query => query;

    protected SearchParameters Parameters => parameters;

    /// <summary>Writes the SELECT of <see cref="Columns"/> that gives a page of the entries with the words, but for exact names, in their order.</summary>
    /// <param name="bounds">Between which entries they lie.</param>
    /// <param name="order">The direction: <c>ASC</c> or <c>DESC</c>.</param>
    /// <param name="size">How many are wanted.</param>
    public abstract string Page((long Above, long Below) bounds, string order, int size);

    /// <summary>Writes a SELECT with a row for each thing that has an entry with the words, up to a number.</summary>
    public abstract string Things(int max);

    /// <summary>Writes the condition that the thing of the entry <c>e</c> has no other entry that is better.</summary>
    /// <param name="condition">What makes the entry <c>o</c> better.</param>
    public static string HasNoOther(string condition) =>
        $"NOT EXISTS (SELECT 1 FROM search_entry AS o WHERE o.item_type = e.item_type AND o.item_id = e.item_id AND {condition} LIMIT 1 OFFSET 0)";

    /// <summary>Gives all words as a query of the database.</summary>
    protected string Expression(string and, string or, Func<string, string> word, Func<string, string> prefix)
    {
        var words = query.WholeWords.Select(word).Append(prefix(query.Prefix));
        return string.Join(and, query.ItemTypes.Count == 0
            ? words
            : words.Append($"({string.Join(or, query.ItemTypes.Select(type => word(SearchEntries.TypeWord(type))))})"));
    }
}
