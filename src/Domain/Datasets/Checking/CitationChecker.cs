using Contested.Domain.Datasets.Building;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Checks the markers with which claims cite references.</summary>
/// <param name="references">The slugs of all references.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class CitationChecker(SlugIndex references, ProblemCollector problems)
{
    /// <summary>Reports markers that stand for no reference, and references that a claim cites twice.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="listings">The references by their numbers in its document; null where that cannot be read.</param>
    public void Check(ClaimEntry claim, IReadOnlyDictionary<string, string>? listings)
    {
        Repetition.Check(claim.Citations, "citation", problems);
        if (listings is null)
        {
            return;
        }

        var cited = new Dictionary<string, string>();
        foreach (var marker in claim.Citations.DistinctBy(marker => marker.Value))
        {
            if (SlugOf(marker, listings) is { } slug && !cited.TryAdd(slug, marker.Value))
            {
                problems.Add(
                    marker.Position,
                    $"The citations \"{cited[slug]}\" and \"{marker.Value}\" are the same reference, \"{slug}\". Remove one.");
            }
        }
    }

    private string? SlugOf(Located<string> marker, IReadOnlyDictionary<string, string> listings)
    {
        if (!Markers.IsNumber(marker.Value))
        {
            references.Check(marker);
            return marker.Value;
        }

        if (listings.TryGetValue(marker.Value, out var reference))
        {
            return reference;
        }

        problems.Add(
            marker.Position,
            () => $"The document lists no reference numbered \"{marker.Value}\". " + (listings.Count == 0
                ? "It lists none: write a reference's slug instead."
                : $"Its numbers are {Wording.Enumerate([.. listings.Keys])}."));
        return null;
    }
}
