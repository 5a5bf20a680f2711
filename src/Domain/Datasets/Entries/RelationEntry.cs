using System.ComponentModel;
using Contested.Domain.Datasets.Definitions;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Entries;

/// <summary>What a claim has to do with another one on the same engagement.</summary>
/// <param name="Kind">What it has to do with it.</param>
/// <param name="Claim">The own part of the other claim's slug.</param>
/// <param name="Overlaps">Of a PART_OF: whether the part may count the same people as the other parts of the whole.</param>
[InCell("its kind and the slug of the other claim", "PART_OF total-losses", nameof(Kind), nameof(Claim))]
internal sealed record RelationEntry(
    Located<RelationKind> Kind, [Slug(Of = typeof(ClaimEntry))] Located<string> Claim, [DefaultValue(false)] Located<bool>? Overlaps);
