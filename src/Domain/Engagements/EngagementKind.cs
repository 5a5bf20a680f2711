namespace Contested.Domain.Engagements;

/// <summary>The kind of engagement, from a whole war down to a single attack.</summary>
public enum EngagementKind
{
    /// <summary>An armed conflict between states or movements as a whole.</summary>
    War,

    /// <summary>The entry of outside powers into a conflict.</summary>
    Intervention,

    /// <summary>A lasting struggle between particular parties within a larger war.</summary>
    Conflict,

    /// <summary>A series of connected operations with one aim.</summary>
    Campaign,

    /// <summary>An operation to take ground.</summary>
    Offensive,

    /// <summary>A fight between forces for one place.</summary>
    Battle,

    /// <summary>The encirclement of a place in order to take it.</summary>
    Siege,

    /// <summary>A short incursion with no intention of staying.</summary>
    Raid,

    /// <summary>A surprise attack from hiding.</summary>
    Ambush,

    /// <summary>An attack from the air.</summary>
    AirStrike,

    /// <summary>Any other single act of violence.</summary>
    Attack,
}
