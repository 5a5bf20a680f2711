using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Search;

/// <summary>Finds entities of several classes by their texts. What a word is and how hits are ranked is up to the index.</summary>
public abstract class SearchIndex
{
    /// <summary>The classes whose entities can be found; each has a type in the schema, or, for a superclass, an interface.</summary>
    public abstract IReadOnlyList<Type> ItemTypes { get; }

    /// <summary>The enum of what sort of text a hit was found by.</summary>
    public abstract Type FieldType { get; }

    /// <summary>The number up to which hits are counted.</summary>
    public abstract int MaxCount { get; }

    /// <summary>Takes the text that a client searches for apart into words.</summary>
    /// <returns>The words; none where there is nothing to search for, so that nothing is found.</returns>
    public abstract IReadOnlyList<string> WordsOf(string text);

    /// <summary>Gives a page of hits, the best first, each entity once.</summary>
    /// <param name="context">The database.</param>
    /// <param name="request">What is searched for: at least one word.</param>
    /// <param name="page">Which of the hits.</param>
    /// <param name="cancellationToken">Signals that the client has gone or the time is up.</param>
    public abstract Task<IReadOnlyList<SearchHit>> FindAsync(
        DbContext context, SearchRequest request, SearchHitRange page, CancellationToken cancellationToken);

    /// <summary>Gives the number of all hits; <see cref="MaxCount"/> where there are that many or more.</summary>
    /// <param name="context">The database.</param>
    /// <param name="request">What is searched for: at least one word.</param>
    /// <param name="cancellationToken">Signals that the client has gone or the time is up.</param>
    public abstract Task<int> CountAsync(DbContext context, SearchRequest request, CancellationToken cancellationToken);
}
