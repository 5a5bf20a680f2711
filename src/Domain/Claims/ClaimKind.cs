namespace Contested.Domain.Claims;

/// <summary>The kind of statement a claim makes.</summary>
public enum ClaimKind
{
    /// <summary>How many people were killed, wounded, captured or lost.</summary>
    Casualties,

    /// <summary>How many people fought.</summary>
    Strength,

    /// <summary>Weapons, vehicles and other equipment used, lost or seized.</summary>
    Materiel,

    /// <summary>How the engagement ended.</summary>
    Outcome,

    /// <summary>Something that happened in the course of the engagement.</summary>
    Event,

    /// <summary>Who led or spoke for a side.</summary>
    Command,

    /// <summary>A judgement or an opinion.</summary>
    Assessment,

    /// <summary>Who took part, and on which side.</summary>
    Participation,

    /// <summary>What the engagement was called and how it was classified.</summary>
    Classification,

    /// <summary>Where it took place.</summary>
    Location,

    /// <summary>When it took place.</summary>
    Date,
}
