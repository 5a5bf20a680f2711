using Contested.Domain.Datasets.Definitions;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Entries;

/// <summary>A row of <c>claims.csv</c>.</summary>
/// <param name="Engagement">The slug of the engagement that the claim is about.</param>
/// <param name="Claim">The claim, whose columns stand beside that of the engagement.</param>
internal sealed record ClaimRowEntry([Slug(Of = typeof(EngagementEntry))] Located<string> Engagement, ClaimEntry Claim);
