using Contested.Domain.Actors;

namespace Contested.Bench.Data.Generation;

/// <summary>Makes up all rows of a benchmark, each after those to which it refers.</summary>
internal static class BenchmarkRows
{
    private const int EngagementsOfPlace = 10;
    private const int EngagementsOfActor = 20;
    private const int FewestPlaces = 20;
    private const int FewestActors = 100;

    /// <summary>The number of actors beside a number of engagements: a multiple of ten.</summary>
    public static int Actors(int engagements) => Math.Max(FewestActors, engagements / EngagementsOfActor / 10 * 10);

    /// <summary>All rows, made while they are read.</summary>
    /// <param name="seed">The same seed gives the same rows.</param>
    /// <param name="engagements">The number of engagements.</param>
    public static IEnumerable<object> Generate(int seed, int engagements)
    {
        var draws = new Draws(seed);
        var places = Math.Max(FewestPlaces, engagements / EngagementsOfPlace);
        var actors = Actors(engagements);
        foreach (var place in PlaceRows.Generate(draws.Main, places))
        {
            yield return place;
        }

        var actorRows = ActorRows.Generate(draws.Main, actors).ToList();
        ActorHierarchy.Complete(actorRows);
        foreach (var actor in actorRows)
        {
            yield return actor;
        }

        // What EF Core finds for the loader by following an actor.
        foreach (var pair in actorRows.SelectMany(actor => actor.Superiors, (actor, superior) => new ActorSubordinate { SuperiorId = superior.Id, SubordinateId = actor.Id }))
        {
            yield return pair;
        }

        var keys = new KeySequence();
        var engagementRows = new EngagementRows(draws, keys, places, actors);
        var claimRows = new ClaimRows(draws, keys, places, actorRows);
        var derivedRows = new DerivedRows();
        for (var index = 0; index < engagements; index++)
        {
            var content = engagementRows.Next(index);
            claimRows.AddTo(content);
            foreach (var row in RowsOf(content).Concat(derivedRows.Of(content)))
            {
                yield return row;
            }
        }
    }

    private static IEnumerable<object> RowsOf(EngagementContent content) =>
    [
        content.Engagement,
        .. content.Wholes,
        .. content.Sides,
        .. content.Participations,
        .. content.Identifiers,
        content.Document,
        .. content.Statements,
        .. content.References,
        .. content.Listings,
        .. content.Claims,
        .. content.Citations,
        .. content.Relations,
        .. content.ParticipationClaims,
    ];
}
