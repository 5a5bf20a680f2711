namespace Contested.Domain.Claims.Algebra;

/// <summary>Who gives a figure. A value: claimants of one kind and key are the same one.</summary>
/// <remarks>Definition 6.</remarks>
public readonly record struct Claimant
{
    private Claimant(ClaimantKind kind, int key) => (Kind, Key) = (kind, key);

    /// <summary>What sort of claimant it is.</summary>
    public ClaimantKind Kind { get; }

    /// <summary>The key of the actor, of the document, or of the claim that nobody is named for.</summary>
    public int Key { get; }

    /// <summary>The key of the actor; null where the claimant is none.</summary>
    public int? Actor => Kind is ClaimantKind.Actor ? Key : null;

    /// <summary>The key of the document; null where the claimant is none.</summary>
    public int? Document => Kind is ClaimantKind.Document ? Key : null;

    /// <summary>Whether it is not known who gives the figure.</summary>
    public bool IsUnnamed => Kind is ClaimantKind.Unnamed;

    /// <summary>The actor that a document names.</summary>
    /// <param name="key">The key of the actor.</param>
    public static Claimant OfActor(int key) => new(ClaimantKind.Actor, key);

    /// <summary>A document that speaks in its own voice.</summary>
    /// <param name="key">The key of the document.</param>
    public static Claimant OfDocument(int key) => new(ClaimantKind.Document, key);

    /// <summary>Whoever makes a claim that nobody is named for. Nothing says that two such claims come from the same one.</summary>
    /// <param name="claim">The key of the claim.</param>
    public static Claimant Unnamed(int claim) => new(ClaimantKind.Unnamed, claim);
}
