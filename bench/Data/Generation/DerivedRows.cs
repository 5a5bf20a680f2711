using Contested.Domain.Engagements;

namespace Contested.Bench.Data.Generation;

/// <summary>Computes the rows that follow from those of an engagement, as the loader of the dataset does.</summary>
/// <remarks>Not made here, though the loader makes them: tallies, and what is searched. No query of the benchmark reads them.</remarks>
internal static class DerivedRows
{
    /// <summary>The rows that follow from an engagement.</summary>
    public static IEnumerable<object> Of(EngagementContent content) => ActorsOf(content);

    private static IEnumerable<object> ActorsOf(EngagementContent content) => content.Participations
        .Select(participation => participation.ActorId)
        .Concat(content.Claims.Select(claim => claim.SubjectId).OfType<int>())
        .Distinct()
        .Select(actorId => new EngagementActor { EngagementId = content.Engagement.Id, ActorId = actorId });
}
