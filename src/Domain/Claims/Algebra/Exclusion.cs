namespace Contested.Domain.Claims.Algebra;

/// <summary>Why a claim that a tally lists is not compared.</summary>
public enum Exclusion
{
    /// <summary>The claim was withdrawn.</summary>
    Withdrawn,

    /// <summary>All references behind the claim were retracted.</summary>
    Retracted,

    /// <summary>The same claimant corrected the figure.</summary>
    Corrected,

    /// <summary>The claimant counts people lost whom it can assign to nobody, so its 0 is no figure.</summary>
    Unassigned,
}
