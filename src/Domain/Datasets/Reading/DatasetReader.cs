using Contested.Domain.Datasets.Entries;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Reads the files of a dataset into entries.</summary>
internal sealed class DatasetReader
{
    private readonly IReadOnlyList<SourceFile> _files;
    private readonly ProblemCollector _problems;
    private readonly EntryReader _entries;
    private readonly List<DocumentContent> _documents = [];
    private readonly SortedDictionary<string, EngagementContent> _engagements = new(StringComparer.Ordinal);

    private DatasetReader(IReadOnlyList<SourceFile> files, ProblemCollector problems)
    {
        _files = files;
        _problems = problems;
        _entries = new EntryReader(problems);
    }

    /// <summary>Reads all files. Problems of their form are reported; whether the entries fit together is another's to check.</summary>
    /// <param name="files">The files, sorted by path.</param>
    /// <param name="problems">Where problems go.</param>
    public static DatasetContent Read(IReadOnlyList<SourceFile> files, ProblemCollector problems) =>
        new DatasetReader(files, problems).Read();

    private DatasetContent Read()
    {
        foreach (var file in _files)
        {
            if (file.Path is not (DatasetPaths.Dataset or DatasetPaths.Places or DatasetPaths.Actors or DatasetPaths.References))
            {
                ReadOther(file);
            }
        }

        foreach (var slug in _engagements.Keys)
        {
            Require(DatasetPaths.OfEngagement(slug));
        }

        return new DatasetContent(
            Require(DatasetPaths.Dataset) is { } dataset ? _entries.One<DatasetEntry>(dataset) : null,
            Require(DatasetPaths.Places) is { } places ? _entries.All<PlaceEntry>(places) : null,
            Require(DatasetPaths.Actors) is { } actors ? _entries.All<ActorEntry>(actors) : null,
            Find(DatasetPaths.References) is { } references ? _entries.All<ReferenceEntry>(references) : [],
            _documents,
            [.. _engagements.Values]);
    }

    private void ReadOther(SourceFile file)
    {
        if (DatasetPaths.DocumentIn(file.Path) is { } document)
        {
            var slug = new Located<string>(document, FilePosition.StartOf(file.Path));
            CheckName(slug);
            _documents.Add(new DocumentContent(slug, _entries.One<DocumentEntry>(file)));
        }
        else if (DatasetPaths.EngagementOfClaimsIn(file.Path) is { } ofClaims)
        {
            AddClaims(EngagementOf(ofClaims), file);
        }
        else if (DatasetPaths.EngagementIn(file.Path) is { } engagement)
        {
            CheckName(new Located<string>(engagement, FilePosition.StartOf(file.Path)));
            EngagementOf(engagement).Engagement = _entries.One<EngagementEntry>(file);
        }
    }

    private void AddClaims(EngagementContent engagement, SourceFile file)
    {
        var claims = _entries.All<ClaimEntry>(file);
        engagement.Claims.AddRange(claims ?? []);
        engagement.AreClaimsComplete &= claims is not null;
    }

    private void CheckName(Located<string> slug)
    {
        if (!ScalarReader.IsSlug(slug.Value))
        {
            _problems.Add(
                slug.Position,
                $"The name of the file, \"{slug.Value}\", is not a slug. "
                + "Write lower-case letters and digits in words separated by hyphens, such as \"first-bull-run\".");
        }
    }

    private SourceFile? Find(string path) => _files.FirstOrDefault(file => file.Path == path);

    private SourceFile? Require(string path)
    {
        var file = Find(path);
        if (file is null)
        {
            _problems.Add(FilePosition.StartOf(path), "The file is missing.");
        }

        return file;
    }

    private EngagementContent EngagementOf(string slug)
    {
        if (!_engagements.TryGetValue(slug, out var engagement))
        {
            _engagements[slug] = engagement = new EngagementContent(slug);
        }

        return engagement;
    }
}
