namespace Contested.Domain.Actors;

/// <summary>A state, an alliance or an armed movement that wages war.</summary>
public sealed class Belligerent : Actor
{
    /// <summary>The formations that fight under the belligerent.</summary>
    public List<Unit> Units { get; } = [];
}
