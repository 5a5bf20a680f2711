namespace Contested.GraphQL.EntityFrameworkCore.Search;

/// <summary>What a client searches for.</summary>
/// <param name="Words">The words, as the index has taken them apart.</param>
/// <param name="ItemTypes">The classes of entities to find, of those of the index, each once; empty for all.</param>
public sealed record SearchRequest(IReadOnlyList<string> Words, IReadOnlyList<Type> ItemTypes)
{
    /// <summary>Reads the arguments of a search.</summary>
    /// <param name="index">Takes the text apart.</param>
    /// <param name="text">The text that the client searches for.</param>
    /// <param name="types">The classes that it searches for; all where null or empty.</param>
    /// <param name="maxWords">How many words the text may have.</param>
    /// <exception cref="GraphQLException">It has more.</exception>
    internal static SearchRequest Read(SearchIndex index, string text, IReadOnlyList<object?>? types, int maxWords)
    {
        var words = index.WordsOf(text);
        return words.Count <= maxWords
            ? new SearchRequest(words, [.. index.ItemTypes.Where(type => types?.Contains(type) == true)])
            : throw new GraphQLException(
                $"\"{SearchArguments.Text}\" has {words.Count} words; at most {maxWords} can be searched for at once.",
                SearchErrorCodes.SearchWordLimitExceeded);
    }
}
