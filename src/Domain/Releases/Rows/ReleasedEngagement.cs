using Contested.Domain.Dates;
using Contested.Domain.Engagements;
using Contested.Domain.Releases.Tables;

namespace Contested.Domain.Releases.Rows;

/// <summary>An engagement, from a war down to an ambush.</summary>
/// <param name="Slug">The slug of the engagement.</param>
/// <param name="Name">Its main name.</param>
/// <param name="Aliases">Other names and spellings.</param>
/// <param name="Kind">The kind of engagement.</param>
/// <param name="Summary">A summary in one or two sentences.</param>
/// <param name="Start">When it began.</param>
/// <param name="End">When it ended.</param>
/// <param name="Place">The slug of the place where it was.</param>
[Table("engagements")]
internal sealed record ReleasedEngagement(
    [PrimaryKey] string Slug,
    string Name,
    IReadOnlyList<string> Aliases,
    EngagementKind Kind,
    string? Summary,
    PartialDate? Start,
    PartialDate? End,
    [ForeignKey("places")] string? Place);

/// <summary>An engagement that is directly part of another.</summary>
/// <param name="Part">The slug of the part.</param>
/// <param name="PartOf">The slug of the whole.</param>
[Table("parts")]
internal sealed record ReleasedPart([PrimaryKey][ForeignKey("engagements")] string Part, [PrimaryKey][ForeignKey("engagements")] string PartOf);

/// <summary>A side of an engagement.</summary>
/// <param name="Engagement">The slug of the engagement.</param>
/// <param name="Number">The number of the side, in the order of the source, from 1.</param>
/// <param name="Name">What the source calls the side.</param>
[Table("sides")]
internal sealed record ReleasedSide([PrimaryKey][ForeignKey("engagements")] string Engagement, [PrimaryKey] int Number, string Name);

/// <summary>An actor on a side.</summary>
/// <param name="Engagement">The slug of the engagement.</param>
/// <param name="Side">The number of the side.</param>
/// <param name="Actor">The slug of the actor.</param>
/// <param name="Role">How it takes part.</param>
/// <param name="Claims">The slugs of the claims that say so.</param>
[Table("participations")]
[CompositeForeignKey("sides", ["engagement", "side"], ["engagement", "number"])]
internal sealed record ReleasedParticipation(
    [PrimaryKey] string Engagement,
    [PrimaryKey] int Side,
    [PrimaryKey][ForeignKey("actors")] string Actor,
    ParticipationRole Role,
    IReadOnlyList<string> Claims);
