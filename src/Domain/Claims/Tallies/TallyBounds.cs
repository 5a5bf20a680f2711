namespace Contested.Domain.Claims.Tallies;

/// <summary>The fact that an actor gives a bounded figure of a tally. The database finds it among the figures.</summary>
public sealed class TallyActor
{
    /// <summary>The key of the tally.</summary>
    public int TallyId { get; init; }

    /// <summary>The key of the actor.</summary>
    public int ActorId { get; init; }
}

/// <summary>The fact that a document gives a bounded figure of a tally in its own voice.</summary>
public sealed class TallyDocument
{
    /// <summary>The key of the tally.</summary>
    public int TallyId { get; init; }

    /// <summary>The key of the document.</summary>
    public int DocumentId { get; init; }
}
