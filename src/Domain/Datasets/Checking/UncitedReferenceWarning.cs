using Contested.Domain.Datasets.Building;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Warns of references that nothing names.</summary>
internal sealed class UncitedReferenceWarning(DatasetContent content, ProblemCollector warnings)
{
    private readonly HashSet<string> _named =
        [.. content.Documents.SelectMany(file => file.Document?.Listings ?? []).Select(listing => listing.Value.Value)];

    private bool _isComplete = content.Documents.All(file => file.Document is not null);

    /// <summary>Adds the claims about an engagement.</summary>
    public void Add(EngagementContent files)
    {
        _isComplete &= files.AreClaimsComplete;
        _named.UnionWith(files.Claims.SelectMany(claim => claim.Citations).Values().Where(marker => !Markers.IsNumber(marker)));
    }

    /// <summary>Reports each reference that no claim cites and no document lists, where all claims and documents can be read.</summary>
    public void Check()
    {
        foreach (var reference in (content.References?.Read() ?? []).Where(reference => _isComplete && !_named.Contains(reference.Slug.Value)))
        {
            warnings.Add(
                reference.Slug.Position,
                $"Nothing cites the reference \"{reference.Slug.Value}\": no claim cites it, and no document lists it. Cite it, or remove it.");
        }
    }
}
