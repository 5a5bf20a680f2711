using Contested.Domain.Datasets.Building;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Warns of references that nothing names.</summary>
internal static class UncitedReferenceWarning
{
    /// <summary>Reports each reference that no claim cites and no document lists, where all claims and documents can be read.</summary>
    public static void Check(DatasetContent content, ProblemCollector warnings)
    {
        if (content.Documents.Any(file => file.Document is null) || content.Engagements.Any(files => !files.AreClaimsComplete))
        {
            return;
        }

        var listed = content.Documents.SelectMany(file => file.Document!.Listings).Select(listing => listing.Value.Value);
        var cited = content.Engagements
            .SelectMany(files => files.Claims)
            .SelectMany(claim => claim.Citations)
            .Select(marker => marker.Value)
            .Where(marker => !Markers.IsNumber(marker));
        var named = listed.Concat(cited).ToHashSet();
        foreach (var reference in (content.References ?? []).Where(reference => !named.Contains(reference.Slug.Value)))
        {
            warnings.Add(
                reference.Slug.Position,
                $"Nobody cites the reference \"{reference.Slug.Value}\": no claim does, and no document lists it. Cite it, or remove it.");
        }
    }
}
