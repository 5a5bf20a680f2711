namespace Contested.Domain.Importing.UcdpGed;

/// <summary>An engagement of another folder to which events belong.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Sides">Who fights on which side, by the names and the numbers of actors.</param>
/// <param name="Note">Why the event belongs to it, as somebody has noted.</param>
internal sealed record AttachedEngagement(
    string Slug, IReadOnlyDictionary<string, (int Number, string Actor)> Sides, string? Note = null)
{
    /// <summary>The key under which an actor is found by its number among those of the UCDP.</summary>
    public static string KeyOfId(string id) => $"actor {id}";

    /// <summary>The side on which an actor fights that the table names; null where none of the engagement is known by its number or name.</summary>
    public (int Number, string Actor)? SideOf((string Name, string Id) side) =>
        (side.Id.Length > 0 && Sides.TryGetValue(KeyOfId(side.Id), out var found)) || Sides.TryGetValue(OriginalSource.KeyOf(side.Name), out found) ? found : null;
}
