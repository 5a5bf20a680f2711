using Contested.Domain.Claims;
using Contested.Domain.Releases.Tables;

namespace Contested.Domain.Releases.Rows;

/// <summary>A tally: the comparison of the claims on one engagement, side, population and measure.</summary>
/// <param name="Id">Engagement, side or “all”, population if there is one, and measure, with slashes between them.</param>
/// <param name="Engagement">The slug of the engagement.</param>
/// <param name="Side">The number of the side; empty if the figures are about the whole engagement.</param>
/// <param name="Population">The population whose losses are counted; empty if the measure counts something else.</param>
/// <param name="Measure">What the figures count.</param>
/// <param name="Agreement">The verdict of the comparison.</param>
/// <param name="EnvelopeLow">The low end of the smallest interval that holds every complete figure; empty if it is open.</param>
/// <param name="EnvelopeHigh">The high end of that interval; empty if it is open.</param>
/// <param name="HasConsensus">Whether there are numbers that every figure allows.</param>
/// <param name="ConsensusLow">The lowest number that every figure allows; empty if there is none.</param>
/// <param name="ConsensusHigh">The highest number that every figure allows; empty if there is none.</param>
/// <param name="Gap">How far the highest low end lies above the lowest high end; 0 if all figures overlap.</param>
/// <param name="RelativeGap">The gap divided by the highest low end, from 0 to 1.</param>
/// <param name="CompleteClaimants">How many claimants give complete figures.</param>
/// <param name="DistinctReferences">How many references the compared figures rest on.</param>
/// <param name="UndatedClaims">How many claims have no dated reference.</param>
/// <param name="BoundedBy">The slugs of the actors that give bounded figures.</param>
/// <param name="BoundedByDocuments">The slugs of the documents that give bounded figures in their own voice.</param>
/// <param name="Claims">The slugs of the claims that give a figure.</param>
[Table("tallies")]
internal sealed record ReleasedTally(
    [PrimaryKey] string Id,
    [ForeignKey("engagements")] string Engagement,
    int? Side,
    Population? Population,
    Measure Measure,
    Agreement Agreement,
    int? EnvelopeLow,
    int? EnvelopeHigh,
    bool HasConsensus,
    int? ConsensusLow,
    int? ConsensusHigh,
    int Gap,
    double RelativeGap,
    int CompleteClaimants,
    int DistinctReferences,
    int UndatedClaims,
    IReadOnlyList<string> BoundedBy,
    IReadOnlyList<string> BoundedByDocuments,
    IReadOnlyList<string> Claims);

/// <summary>A figure of a tally that nobody states, but that follows from what one claimant states.</summary>
/// <param name="Tally">The identifier of the tally.</param>
/// <param name="AccordingTo">The slug of the actor or document from whose claims the figure follows.</param>
/// <param name="Claimant">The slug of the actor; empty if they are a document's own claims.</param>
/// <param name="Document">The slug of the document; given if and only if there is no claimant.</param>
/// <param name="Low">The low end of the figure; empty if it is open.</param>
/// <param name="High">The high end of the figure; empty if it is open.</param>
/// <param name="Partial">Whether the figure is only a lower bound.</param>
/// <param name="Compared">Whether the figure is compared with the others.</param>
/// <param name="Difference">How far it lies from the bounded figure that the claimant states; empty if the figure is compared.</param>
/// <param name="Claims">The slugs of the claims that the figure is derived from.</param>
[Table("derived-figures")]
internal sealed record ReleasedDerivedFigure(
    [PrimaryKey][ForeignKey("tallies", Column = "id")] string Tally,
    [PrimaryKey] string AccordingTo,
    [ForeignKey("actors")] string? Claimant,
    [ForeignKey("documents")] string? Document,
    int? Low,
    int? High,
    bool Partial,
    bool Compared,
    int? Difference,
    IReadOnlyList<string> Claims);
