namespace Contested.GraphQL.EntityFrameworkCore.Search;

/// <summary>An entity that was found.</summary>
public sealed class SearchHit
{
    /// <summary>Its class, one of those of the index.</summary>
    public required Type ItemType { get; init; }

    /// <summary>Its primary key.</summary>
    public required object ItemKey { get; init; }

    /// <summary>Its place among all hits.</summary>
    public required SearchHitPlace Place { get; init; }

    /// <summary>How good the hit is; never greater than that of a hit ahead of it.</summary>
    public required int Score { get; init; }

    /// <summary>What sort of text it was found by: a value of the enum of the index.</summary>
    public required Enum Field { get; init; }

    /// <summary>The part of the text that shows why it was found.</summary>
    public required string Snippet { get; init; }

    /// <summary>The words in the snippet that were searched for, in order, without overlaps.</summary>
    public required IReadOnlyList<TextRange> Highlights { get; init; }
}
