namespace Contested.Domain.Claims.Algebra;

/// <summary>What sort of claimant gives a figure.</summary>
public enum ClaimantKind
{
    /// <summary>An actor that the document names.</summary>
    Actor,

    /// <summary>The document itself.</summary>
    Document,

    /// <summary>Somebody whom the document does not name.</summary>
    Unnamed,
}
