using Contested.Domain.Datasets.Building;
using Contested.Domain.Engagements;

namespace Contested.Bench.Data.Generation;

/// <summary>Computes the rows that follow from those of an engagement, by the code of the dataset's loader.</summary>
internal sealed class DerivedRows
{
    private readonly TallyRows _tallies = new(KeySequence.First);

    /// <summary>The rows that follow from an engagement.</summary>
    public IEnumerable<object> Of(EngagementContent content) =>
        LinksOf(content).Concat(_tallies.Build([.. content.Sides.Select(side => side.Id)], content.Claims));

    private static IEnumerable<object> LinksOf(EngagementContent content)
    {
        var engagement = content.Engagement.Id;
        var actors = content.Participations.Select(participation => participation.ActorId)
            .Concat(content.Claims.Select(claim => claim.SubjectId).OfType<int>());
        return
        [
            .. actors.Distinct().Select(actor => new EngagementActor { EngagementId = engagement, ActorId = actor }),
            .. content.Claims.Select(claim => claim.DocumentId).Distinct()
                .Select(document => new EngagementDocument { EngagementId = engagement, DocumentId = document }),
            .. content.Citations.Select(citation => citation.ReferenceId).Distinct()
                .Select(reference => new EngagementReference { EngagementId = engagement, ReferenceId = reference }),
        ];
    }
}
