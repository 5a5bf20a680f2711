namespace Contested.Domain.Actors;

/// <summary>Tells who stands under whom: a unit under its belligerent, a person under its affiliation, and both under whom these stand under.</summary>
public static class ActorHierarchy
{
    /// <summary>Fills <see cref="Actor.Superiors"/>, each actor itself first, then from the nearest to the farthest.</summary>
    /// <param name="actors">Actors that have none yet, and all to whom they belong.</param>
    public static void Complete(IReadOnlyCollection<Actor> actors)
    {
        var byKey = actors.ToDictionary(actor => actor.Id);
        foreach (var actor in actors)
        {
            for (var superior = actor; superior is not null; superior = SuperiorOf(superior) is { } key ? byKey[key] : null)
            {
                actor.Superiors.Add(superior);
            }
        }
    }

    private static int? SuperiorOf(Actor actor) => actor switch
    {
        Unit unit => unit.BelligerentId,
        Person person => person.AffiliationId,
        _ => null,
    };
}
