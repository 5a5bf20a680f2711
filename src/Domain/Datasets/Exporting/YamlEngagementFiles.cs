using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Exporting;

/// <summary>Engagements in YAML: a file for each, and one for its claims.</summary>
internal sealed class YamlEngagementFiles(ExportFolder folder) : IEngagementFiles
{
    /// <inheritdoc />
    public void Add(EngagementEntry engagement, IReadOnlyList<ClaimEntry> claims)
    {
        folder.WriteOne(DatasetPaths.OfEngagement(engagement.Slug.Value), engagement);
        if (claims.Count == 0)
        {
            return;
        }

        using var file = new YamlListFile<ClaimEntry>(folder.Path, DatasetPaths.OfClaims(engagement.Slug.Value));
        foreach (var claim in claims)
        {
            file.Add(claim);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
    }
}
