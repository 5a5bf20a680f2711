using Contested.Domain.Claims;
using Contested.Domain.Releases.Tables;

namespace Contested.Domain.Releases.Rows;

/// <summary>A reference that a claim rests on.</summary>
/// <param name="Claim">The slug of the claim.</param>
/// <param name="Number">The position among the citations of the claim, from 1.</param>
/// <param name="Reference">The slug of the reference.</param>
/// <param name="Marker">The mark with which the document cites it; the slug of the reference if there is none.</param>
[Table("citations")]
internal sealed record ReleasedCitation(
    [PrimaryKey][ForeignKey("claims")] string Claim, [PrimaryKey] int Number, [ForeignKey("references")] string Reference, string Marker);

/// <summary>What a claim has to do with another on the same engagement, seen from each of the two.</summary>
/// <param name="Claim">The slug of the claim from which the relation is seen.</param>
/// <param name="Kind">What it has to do with the other.</param>
/// <param name="Other">The slug of the other claim.</param>
[Table("relations")]
internal sealed record ReleasedRelation(
    [PrimaryKey][ForeignKey("claims")] string Claim, [PrimaryKey] ClaimRelationKind Kind, [PrimaryKey][ForeignKey("claims")] string Other);
