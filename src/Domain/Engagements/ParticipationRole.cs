namespace Contested.Domain.Engagements;

/// <summary>How an actor takes part in an engagement.</summary>
public enum ParticipationRole
{
    /// <summary>The actor fights.</summary>
    Combatant,

    /// <summary>The actor supports the side but is not listed as a combatant.</summary>
    Supporter,
}
