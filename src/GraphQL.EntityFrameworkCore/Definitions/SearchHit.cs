namespace Contested.GraphQL.EntityFrameworkCore.Definitions;

/// <summary>An entity that was found.</summary>
public sealed class SearchHit
{
    /// <summary>Its class, one of those of the index.</summary>
    public required Type ItemType { get; init; }

    /// <summary>Its primary key.</summary>
    public required object ItemKey { get; init; }

    /// <summary>Its position among all hits.</summary>
    public required SearchHitPosition Position { get; init; }

    /// <summary>How good the hit is; never greater than that of a hit ahead of it.</summary>
    public required int Score { get; init; }

    /// <summary>What sort of text it was found by: a value of the enum of the index.</summary>
    public required Enum Field { get; init; }

    /// <summary>The part of the text that shows why it was found.</summary>
    public required string Snippet { get; init; }

    /// <summary>The words in the snippet that were searched for, in order, without overlaps.</summary>
    public required IReadOnlyList<TextRange> Highlights { get; init; }
}

/// <summary>The position of a hit among all hits of a request.</summary>
/// <param name="Tier">The group of hits that it belongs to; those of a lower one come first.</param>
/// <param name="Rank">Its position in the group, unique there; lower ones come first.</param>
public sealed record SearchHitPosition(int Tier, long Rank);

/// <summary>Which of the hits a client asks for.</summary>
/// <param name="Size">How many at most.</param>
/// <param name="IsBackward">Whether they are counted from the end; they come in reverse order then.</param>
/// <param name="After">The position behind which they lie; null for none.</param>
/// <param name="Before">The position ahead of which they lie; null for none.</param>
public sealed record SearchHitRange(int Size, bool IsBackward, SearchHitPosition? After, SearchHitPosition? Before);

/// <summary>A part of a text.</summary>
/// <param name="Start">Where it starts, in UTF-16 code units.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
public readonly record struct TextRange(int Start, int Length);
