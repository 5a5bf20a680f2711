namespace Contested.Domain.Claims;

/// <summary>In whose voice a document makes a statement.</summary>
public enum Voice
{
    /// <summary>The document says so itself.</summary>
    Document,

    /// <summary>The document passes on a claimant that it names.</summary>
    Named,

    /// <summary>The document passes on someone it does not name: “it was reported”, “some”.</summary>
    Unnamed,
}
