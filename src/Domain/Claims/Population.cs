namespace Contested.Domain.Claims;

/// <summary>Among whom losses are counted.</summary>
public enum Population
{
    /// <summary>Those who fight, of a side or of all sides.</summary>
    Forces,

    /// <summary>Civilians.</summary>
    Civilians,

    /// <summary>People of whom the claimant does not know whether they fought, and on which side.</summary>
    Unknown,

    /// <summary>Everybody.</summary>
    All,
}
