using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Checks the relations between the claims about one engagement.</summary>
internal sealed class RelationChecker(IReadOnlyList<ClaimEntry> claims, SlugIndex slugs, ProblemCollector problems)
{
    private const int MostOverlaps = 100_000;

    private readonly ILookup<(string Claim, RelationKind Kind), string> _related = claims
        .SelectMany(
            claim => claim.Relations,
            (claim, relation) => (Key: (claim.Slug.Value, relation.Kind.Value), Other: relation.Claim.Value))
        .ToLookup(relation => relation.Key, relation => relation.Other);

    private readonly Dictionary<RelationKind, Circles> _circles = [];

    /// <summary>Reports relations to nothing, to the claim itself, in a circle, and such as do not go with each other.</summary>
    public void Check()
    {
        foreach (var kind in new[] { RelationKind.PartOf, RelationKind.Corrects, RelationKind.Repeats })
        {
            _circles[kind] = new Circles(claims.Select(claim => claim.Slug.Value), claim => _related[(claim, kind)]);
        }

        foreach (var claim in claims)
        {
            foreach (var kind in claim.Relations.GroupBy(relation => relation.Kind.Value))
            {
                var noun = $"{EnumNames<RelationKind>.NameOf(kind.Key)} relation to";
                Repetition.Check(kind.Select(relation => relation.Claim), noun, problems);
            }

            foreach (var relation in claim.Relations)
            {
                Check(claim, relation);
            }
        }

        CheckOverlaps();
    }

    // Each of the parts that are marked so overlaps all other parts, by a relation of its own.
    private void CheckOverlaps()
    {
        var pairs = 0L;
        var parts = claims.SelectMany(claim => claim.Relations).Where(relation => relation.Kind.Value == RelationKind.PartOf).ToList();
        foreach (var whole in parts.GroupBy(part => part.Claim.Value))
        {
            var marked = whole.Where(part => part.Overlaps is { Value: true }).ToList();
            pairs += (long)marked.Count * whole.Count();
            if (marked.Count > 0 && pairs > MostOverlaps)
            {
                problems.Add(
                    marked[0].Overlaps!.Position,
                    FormattableString.Invariant($"The parts that may overlap form more than {MostOverlaps:N0} pairs. ")
                    + "Write OVERLAPS only between those that do.");
                return;
            }
        }
    }

    private void Check(ClaimEntry claim, RelationEntry relation)
    {
        var (kind, other) = (relation.Kind.Value, relation.Claim);
        var name = EnumNames<RelationKind>.NameOf(kind);
        slugs.Check(other);
        if (relation.Overlaps is { } overlaps && kind != RelationKind.PartOf)
        {
            problems.Add(overlaps.Position, "Only a PART_OF relation can have \"overlaps\". Remove it.");
        }

        if (other.Value == claim.Slug.Value)
        {
            problems.Add(other.Position, $"The claim \"{other.Value}\" has the relation {name} to itself. Name another claim.");
        }
        else if (_circles.GetValueOrDefault(kind)?.Join(claim.Slug.Value, other.Value) == true)
        {
            problems.Add(other.Position, $"The relation {name} leads from \"{other.Value}\" back to this claim. Remove one of them.");
        }
        else if (kind == RelationKind.Overlaps && !WholesOf(claim.Slug.Value).Intersect(WholesOf(other.Value)).Any())
        {
            problems.Add(
                other.Position,
                $"Only parts of the same whole can overlap, but this claim and \"{other.Value}\" have none in common. Give both a PART_OF relation first.");
        }
    }

    private IEnumerable<string> WholesOf(string claim) => _related[(claim, RelationKind.PartOf)];
}
