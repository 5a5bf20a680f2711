using System.ComponentModel.DataAnnotations;
using Contested.Domain.Datasets.Definitions;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Entries;

/// <summary>A row of <c>participations.csv</c>.</summary>
/// <param name="Engagement">The slug of the engagement in which the actor takes part.</param>
/// <param name="Side">The number of the side.</param>
/// <param name="Participation">The participation, whose columns stand beside the others.</param>
internal sealed record ParticipationRowEntry(
    [Slug(Of = typeof(EngagementEntry))] Located<string> Engagement,
    [Range(1, int.MaxValue)] Located<int> Side,
    ParticipationEntry Participation);
