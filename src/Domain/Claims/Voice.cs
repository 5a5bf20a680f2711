namespace Contested.Domain.Claims;

/// <summary>In whose voice a document makes a statement.</summary>
public enum Voice
{
    /// <summary>The document says it itself.</summary>
    Document,

    /// <summary>The document passes on what a claimant says whom it names.</summary>
    Named,

    /// <summary>The document passes on what somebody says whom it does not name: “it was reported”, “some”.</summary>
    Unnamed,
}
