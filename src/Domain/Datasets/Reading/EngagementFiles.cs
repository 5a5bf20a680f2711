using Contested.Domain.Datasets.Entries;

namespace Contested.Domain.Datasets.Reading;

/// <summary>The engagements of a folder.</summary>
internal sealed class EngagementFiles : IEngagementSource
{
    private readonly DatasetFolder _folder;
    private readonly SortedDictionary<string, List<string>> _files = new(StringComparer.Ordinal);

    /// <summary>Looks which files there are.</summary>
    public EngagementFiles(DatasetFolder folder)
    {
        _folder = folder;
        foreach (var path in folder.Files)
        {
            if ((DatasetPaths.EngagementOfClaimsIn(path) ?? DatasetPaths.EngagementIn(path)) is { } slug)
            {
                if (!_files.TryGetValue(slug, out var files))
                {
                    _files.Add(slug, files = []);
                }

                files.Add(path);
            }
        }
    }

    /// <inheritdoc />
    public int Count => _files.Count;

    /// <inheritdoc />
    public IEnumerable<Located<string>> Slugs =>
        _files.Keys.Select(slug => new Located<string>(slug, FilePosition.StartOf(DatasetPaths.OfEngagement(slug))));

    /// <inheritdoc />
    public IEnumerable<EngagementContent> Read(ProblemCollector problems)
    {
        var entries = new EntryReader(problems);
        return _files.Select(pair => Read(pair.Key, pair.Value, entries, problems));
    }

    private EngagementContent Read(string slug, List<string> paths, EntryReader entries, ProblemCollector problems)
    {
        var content = new EngagementContent(slug);
        var own = DatasetPaths.OfEngagement(slug);
        if (paths.Contains(own))
        {
            DatasetReader.CheckName(new Located<string>(slug, FilePosition.StartOf(own)), problems);
            content.Engagement = entries.One(_folder.Read(own), "engagement", EngagementEntry.Read);
        }
        else
        {
            problems.Add(FilePosition.StartOf(own), "The file is missing.");
        }

        foreach (var path in paths.Where(path => path != own))
        {
            var claims = entries.All(_folder.Read(path), "claim", ClaimEntry.Read);
            content.Claims.AddRange(claims ?? []);
            content.AreClaimsComplete &= claims is not null;
        }

        return content;
    }
}
