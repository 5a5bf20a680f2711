namespace Contested.Domain.Actors;

/// <summary>A formation that fights under a belligerent.</summary>
public sealed class Unit : Actor
{
    /// <summary>The key of the belligerent under which the unit fights.</summary>
    public int? BelligerentId { get; init; }

    /// <summary>The belligerent the unit fights under, if the source names one.</summary>
    public Belligerent? Belligerent { get; init; }
}
