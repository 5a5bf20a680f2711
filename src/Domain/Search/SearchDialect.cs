namespace Contested.Domain.Search;

/// <summary>How a database is asked for entries that have certain words.</summary>
/// <remarks>Words are letters and digits only, so they cannot be taken for a part of the query language of either database.</remarks>
internal abstract class SearchDialect
{
    /// <summary>The entries with the alias <c>e</c>, through the full-text index.</summary>
    public abstract string Source { get; }

    /// <summary>The key of an entry of <see cref="Source"/>, by which the index can be read in order.</summary>
    public abstract string Id { get; }

    /// <summary>Gives the condition that an entry of <see cref="Source"/> matches the query.</summary>
    public abstract string Matches(SearchQuery query, SearchParameters parameters);

    /// <summary>Gives the condition that an entry with the alias <c>o</c>, found by its key, has the words of the query.</summary>
    public abstract string OtherMatches(SearchQuery query, SearchParameters parameters);

    /// <summary>Gives all words as a query of the database.</summary>
    protected static string Expression(SearchQuery query, string and, string or, Func<string, string> word, Func<string, string> prefix)
    {
        var words = query.WholeWords.Select(word).Append(prefix(query.Prefix));
        return string.Join(and, query.ItemTypes.Count == 0
            ? words
            : words.Append($"({string.Join(or, query.ItemTypes.Select(type => word(SearchEntries.TypeWord(type))))})"));
    }
}
