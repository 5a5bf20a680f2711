using Contested.Domain.Claims;
using Contested.Domain.Datasets.Entries;

namespace Contested.Domain.Datasets.Building;

/// <summary>Turns the relations between the claims about one engagement into rows, seen from each of the two.</summary>
/// <param name="claims">The claims by the own part of their slug.</param>
/// <param name="keys">Gives the rows their keys.</param>
internal sealed class RelationRows(IReadOnlyDictionary<string, Claim> claims, KeySequence keys)
{
    private static readonly Dictionary<RelationKind, (ClaimRelationKind Kind, ClaimRelationKind Back)> Kinds = new()
    {
        [RelationKind.PartOf] = (ClaimRelationKind.PartOf, ClaimRelationKind.HasPart),
        [RelationKind.Overlaps] = (ClaimRelationKind.Overlaps, ClaimRelationKind.Overlaps),
        [RelationKind.Disputes] = (ClaimRelationKind.Disputes, ClaimRelationKind.DisputedBy),
        [RelationKind.Corrects] = (ClaimRelationKind.Corrects, ClaimRelationKind.CorrectedBy),
        [RelationKind.Repeats] = (ClaimRelationKind.Repeats, ClaimRelationKind.RepeatedBy),
        [RelationKind.Explains] = (ClaimRelationKind.Explains, ClaimRelationKind.ExplainedBy),
    };

    /// <summary>The relations by the claims from which they are seen.</summary>
    public IEnumerable<ClaimRelation> Build(IReadOnlyList<ClaimEntry> entries) => Between(entries)
        .Select(relation => (ClaimId: claims[relation.Claim].Id, relation.Kind, OtherId: claims[relation.Other].Id))
        .OrderBy(relation => relation.ClaimId).ThenBy(relation => relation.Kind).ThenBy(relation => relation.OtherId)
        .Select(relation => new ClaimRelation
        {
            Id = keys.Next<ClaimRelation>(),
            ClaimId = relation.ClaimId,
            Kind = relation.Kind,
            OtherId = relation.OtherId,
        });

    /// <summary>The relations between claims by the own parts of their slugs, each seen from both and given once.</summary>
    public static IEnumerable<(string Claim, ClaimRelationKind Kind, string Other)> Between(IReadOnlyList<ClaimEntry> entries) => entries
        .SelectMany(
            entry => entry.Relations,
            (entry, relation) => (Claim: entry.Slug.Value, Kind: relation.Kind.Value, Other: relation.Claim.Value))
        .Concat(Overlaps(entries))
        .SelectMany(relation => BothWays(relation.Claim, Kinds[relation.Kind], relation.Other))
        .Distinct();

    private static IEnumerable<(string Claim, ClaimRelationKind Kind, string Other)> BothWays(
        string claim, (ClaimRelationKind Kind, ClaimRelationKind Back) kinds, string other) =>
        [(claim, kinds.Kind, other), (other, kinds.Back, claim)];

    // A part that is marked so overlaps every other part of the same whole.
    private static IEnumerable<(string Claim, RelationKind Kind, string Other)> Overlaps(IReadOnlyList<ClaimEntry> entries)
    {
        var parts =
            (from entry in entries
             from relation in entry.Relations
             where relation.Kind.Value == RelationKind.PartOf
             select (Part: entry.Slug.Value, Whole: relation.Claim.Value, Overlaps: relation.Overlaps?.Value ?? false)).ToList();
        return from part in parts
               where part.Overlaps
               from other in parts
               where other.Whole == part.Whole && other.Part != part.Part
               select (part.Part, RelationKind.Overlaps, other.Part);
    }
}
