namespace Contested.Domain.Claims;

/// <summary>The population whose losses are counted.</summary>
public enum Population
{
    /// <summary>The fighting forces of one side or of all sides.</summary>
    Forces,

    /// <summary>Civilians.</summary>
    Civilians,

    /// <summary>People the claimant can assign neither to a side's forces nor to the civilians.</summary>
    Unknown,

    /// <summary>Everyone.</summary>
    All,
}
