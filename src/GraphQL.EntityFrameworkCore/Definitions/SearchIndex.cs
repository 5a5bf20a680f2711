namespace Contested.GraphQL.EntityFrameworkCore.Definitions;

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
    /// <returns>
    /// The words, each made when it is asked for, since no more are than can be searched for; none where there is nothing to search
    /// for, so that nothing is found.
    /// </returns>
    public abstract IEnumerable<string> WordsOf(string text);

    /// <summary>Writes the statement that gives a page of hits, the best first, each entity once.</summary>
    /// <param name="providerName">The name of EF Core's provider of the database.</param>
    /// <param name="request">What is searched for: at least one word.</param>
    /// <param name="page">Which of the hits.</param>
    /// <returns>The statement; null where the page lies where no hits can be.</returns>
    public abstract IndexStatement? Find(string? providerName, SearchRequest request, SearchHitRange page);

    /// <summary>Makes a hit of a row of the statement of <see cref="Find"/>.</summary>
    /// <param name="row">The row, whose first column is never null.</param>
    /// <param name="request">What is searched for.</param>
    public abstract SearchHit ReadHit(DbDataReader row, SearchRequest request);

    /// <summary>
    /// Writes the statement that gives the number of all hits in one row with one integer; <see cref="MaxCount"/> where there are that
    /// many or more.
    /// </summary>
    /// <param name="providerName">The name of EF Core's provider of the database.</param>
    /// <param name="request">What is searched for: at least one word.</param>
    public abstract IndexStatement Count(string? providerName, SearchRequest request);
}

/// <summary>A statement by which an index searches.</summary>
/// <param name="Text">The SQL, with the parameters as <c>$1</c>, <c>$2</c> and so on; the same for many searches, so that databases know it.</param>
/// <param name="Parameters">The values of the parameters, of types that the database's provider takes.</param>
public sealed record IndexStatement(string Text, IReadOnlyList<object> Parameters);

/// <summary>What a client searches for.</summary>
/// <param name="Words">The words, as the index has taken them apart.</param>
/// <param name="ItemTypes">The classes of entities to find, of those of the index, each once; empty for all.</param>
public sealed record SearchRequest(IReadOnlyList<string> Words, IReadOnlyList<Type> ItemTypes);
