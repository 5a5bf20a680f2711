namespace Contested.Domain.Claims;

/// <summary>What a claim's figure counts.</summary>
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

    /// <summary>People killed and people wounded, counted together.</summary>
    KilledOrWounded,

    /// <summary>People killed and people taken prisoner, counted together.</summary>
    KilledOrCaptured,

    /// <summary>People killed and people missing, counted together.</summary>
    KilledOrMissing,

    /// <summary>People wounded and people taken prisoner, counted together.</summary>
    WoundedOrCaptured,

    /// <summary>People wounded and people missing, counted together.</summary>
    WoundedOrMissing,

    /// <summary>People taken prisoner and people missing, counted together.</summary>
    CapturedOrMissing,

    /// <summary>People killed, wounded and taken prisoner, counted together.</summary>
    KilledWoundedOrCaptured,

    /// <summary>People killed, wounded and missing, counted together.</summary>
    KilledWoundedOrMissing,

    /// <summary>People killed, taken prisoner and missing, counted together.</summary>
    KilledCapturedOrMissing,

    /// <summary>People wounded, taken prisoner and missing, counted together.</summary>
    WoundedCapturedOrMissing,

    /// <summary>People killed, wounded, taken prisoner and missing, counted together.</summary>
    Casualties,

    /// <summary>People who fought.</summary>
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
