namespace Contested.Domain.Claims.Algebra;

/// <summary>A set of ways in which people are lost.</summary>
[Flags]
public enum LossSet
{
    /// <summary>No loss in people.</summary>
    None = 0,

    /// <summary>The killed.</summary>
    Killed = 1,

    /// <summary>The wounded.</summary>
    Wounded = 2,

    /// <summary>The captured.</summary>
    Captured = 4,

    /// <summary>The missing.</summary>
    Missing = 8,

    /// <summary>All four.</summary>
    All = Killed | Wounded | Captured | Missing,
}
