using Contested.Domain.Datasets.Entries;
using YamlDotNet.RepresentationModel;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Reads the files of a dataset into entries.</summary>
internal sealed class DatasetReader
{
    private const string DatasetFile = "dataset.yaml";
    private const string PlacesFile = "places.yaml";
    private const string ActorsFile = "actors.yaml";
    private const string EngagementsFolder = "engagements/";
    private const string Extension = ".yaml";
    private const string ReferencesExtension = ".references" + Extension;
    private const string ClaimsExtension = ".claims" + Extension;

    private readonly IReadOnlyList<SourceFile> _files;
    private readonly ProblemCollector _problems;
    private readonly SortedDictionary<string, EngagementContent> _engagements = new(StringComparer.Ordinal);

    private DatasetReader(IReadOnlyList<SourceFile> files, ProblemCollector problems)
    {
        _files = files;
        _problems = problems;
    }

    /// <summary>Reads all files. Problems of their form are reported; whether the entries fit together is another's to check.</summary>
    public static DatasetContent Read(IReadOnlyList<SourceFile> files, ProblemCollector problems) =>
        new DatasetReader(files, problems).Read();

    private DatasetContent Read()
    {
        foreach (var file in _files)
        {
            if (file.Path is not (DatasetFile or PlacesFile or ActorsFile))
            {
                ReadEngagementFile(file);
            }
        }

        foreach (var slug in _engagements.Keys)
        {
            RequireFile(EngagementsFolder + slug + Extension);
        }

        return new DatasetContent(
            RequireFile(DatasetFile) is { } dataset ? ReadEntry(dataset, "dataset", DatasetEntry.Read) : null,
            RequireFile(PlacesFile) is { } places ? ReadList(places, "place", PlaceEntry.Read) : null,
            RequireFile(ActorsFile) is { } actors ? ReadList(actors, "actor", ActorEntry.Read) : null,
            [.. _engagements.Values]);
    }

    private SourceFile? RequireFile(string path)
    {
        var file = _files.FirstOrDefault(file => file.Path == path);
        if (file is null)
        {
            _problems.Add(FilePosition.StartOf(path), "The file is missing.");
        }

        return file;
    }

    private void ReadEngagementFile(SourceFile file)
    {
        if (SlugIn(file.Path, ReferencesExtension) is { } ofReferences)
        {
            EngagementOf(ofReferences).References = ReadList(file, "reference", ReferenceEntry.Read);
        }
        else if (SlugIn(file.Path, ClaimsExtension) is { } ofClaims)
        {
            EngagementOf(ofClaims).Claims = ReadList(file, "claim", ClaimEntry.Read) ?? [];
        }
        else if (SlugIn(file.Path, Extension) is { } slug)
        {
            EngagementOf(slug).Engagement = ReadEntry(file, "engagement", EngagementEntry.Read);
        }
        else
        {
            _problems.Add(
                FilePosition.StartOf(file.Path),
                $"The dataset has no such file. Its files are {DatasetFile}, {PlacesFile}, {ActorsFile} and, for each engagement, {EngagementsFolder}" +
                $"<slug>{Extension}, <slug>{ReferencesExtension} and <slug>{ClaimsExtension}.");
        }
    }

    private static string? SlugIn(string path, string extension)
    {
        if (!path.StartsWith(EngagementsFolder, StringComparison.Ordinal) || !path.EndsWith(extension, StringComparison.Ordinal))
        {
            return null;
        }

        var slug = path[EngagementsFolder.Length..^extension.Length];
        return slug.AsSpan().ContainsAny('.', '/') ? null : slug;
    }

    private EngagementContent EngagementOf(string slug)
    {
        if (!_engagements.TryGetValue(slug, out var engagement))
        {
            _engagements[slug] = engagement = new EngagementContent(slug);
        }

        return engagement;
    }

    private T? ReadEntry<T>(SourceFile file, string noun, Func<MappingReader, T> read)
        where T : class
    {
        var root = YamlFileReader.Read(file, _problems, out var isReadable);
        if (isReadable && root is null)
        {
            _problems.Add(FilePosition.StartOf(file.Path), "The file is empty.");
        }

        return root is not null && NodeReader.Mapping(root, noun, file.Path, _problems) is { } mapping ? read(mapping) : null;
    }

    private List<T>? ReadList<T>(SourceFile file, string noun, Func<MappingReader, T> read)
    {
        var root = YamlFileReader.Read(file, _problems, out var isReadable);
        if (root is null)
        {
            return isReadable ? [] : null;
        }

        var entries = NodeReader.Mappings(root, noun, file.Path, _problems).Select(read).ToList();
        return root is YamlSequenceNode list && list.Children.Count == entries.Count ? entries : null;
    }
}
