namespace Contested.Domain.Claims;

/// <summary>What the figure of a claim counts.</summary>
public enum Measure
{
    /// <summary>People killed.</summary>
    Killed,

    /// <summary>People wounded.</summary>
    Wounded,

    /// <summary>People taken prisoner.</summary>
    Captured,

    /// <summary>People missing.</summary>
    Missing,

    /// <summary>People killed and people taken prisoner, counted together.</summary>
    KilledOrCaptured,

    /// <summary>Losses in people of every sort, counted together.</summary>
    Casualties,

    /// <summary>People fighting.</summary>
    Strength,

    /// <summary>Attacks from the air.</summary>
    AirStrikes,

    /// <summary>Land vehicles.</summary>
    Vehicles,

    /// <summary>Aeroplanes and helicopters.</summary>
    Aircraft,

    /// <summary>A distance in statute miles.</summary>
    DistanceMiles,
}
