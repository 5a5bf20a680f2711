using System.Globalization;
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
    /// <param name="document">Its document; null where it cannot be read.</param>
    public void Check(ClaimEntry claim, DocumentEntry? document)
    {
        Repetition.Check(claim.Citations, "citation", problems);
        if (document is null)
        {
            return;
        }

        var cited = new Dictionary<string, string>();
        foreach (var marker in claim.Citations.DistinctBy(marker => marker.Value))
        {
            if (SlugOf(marker, document) is { } slug && !cited.TryAdd(slug, marker.Value))
            {
                problems.Add(
                    marker.Position,
                    $"The citations \"{cited[slug]}\" and \"{marker.Value}\" are of one reference, \"{slug}\". Remove one.");
            }
        }
    }

    private string? SlugOf(Located<string> marker, DocumentEntry document)
    {
        if (!Markers.IsNumber(marker.Value))
        {
            references.Check(marker);
            return marker.Value;
        }

        var listed = document.Listings.FirstOrDefault(listing => listing.Key.Value.ToString(CultureInfo.InvariantCulture) == marker.Value);
        if (listed.Value is { } reference)
        {
            return reference.Value;
        }

        var numbers = string.Join(", ", document.Listings.Select(listing => listing.Key.Value));
        problems.Add(
            marker.Position,
            $"The document lists no reference with the number \"{marker.Value}\". "
            + (numbers.Length == 0 ? "It lists none: write the slug of a reference." : $"Its numbers are {numbers}."));
        return null;
    }
}
