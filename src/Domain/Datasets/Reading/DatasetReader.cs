using Contested.Domain.Datasets.Entries;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Reads the files of a dataset into entries.</summary>
internal static class DatasetReader
{
    /// <summary>
    /// Reads all but the engagements, which are read by themselves. Problems of form are reported; whether the entries fit together is
    /// another's to check.
    /// </summary>
    /// <param name="folders">The folders.</param>
    /// <param name="problems">Where problems go.</param>
    public static DatasetContent Read(DatasetFolders folders, ProblemCollector problems)
    {
        var contents = folders.All.Select(folder => Read(folder, areListsRequired: folders.All.Count == 1, problems)).ToList();
        var prefixed = contents.ConvertAll(content => content.Dataset?.Prefix is { Value.Length: > 0 } prefix ? Prefixing.Of(content, prefix.Value, problems) : content);
        return prefixed is [var only] ? only : FolderMerging.Of(prefixed, folders.IsFirstPreferred, problems);
    }

    /// <summary>Reports the name of a file that is no slug.</summary>
    public static void CheckName(Located<string> slug, ProblemCollector problems)
    {
        if (!ScalarReader.IsSlug(slug.Value))
        {
            problems.Add(
                slug.Position,
                $"The name of the file, \"{slug.Value}\", is not a slug. "
                + "Write lower-case letters and digits in words separated by hyphens, such as \"first-bull-run\".");
        }
    }

    private static DatasetContent Read(DatasetFolder folder, bool areListsRequired, ProblemCollector problems)
    {
        var entries = new EntryReader(problems);
        return new DatasetContent(
            Dataset(),
            InMemory<PlaceEntry>(DatasetPaths.Places),
            InMemory<ActorEntry>(DatasetPaths.Actors),
            EntrySource<ReferenceEntry>.Open(folder, DatasetPaths.References, isRequired: false, problems),
            [.. folder.Files.Select(Document).OfType<DocumentContent>()],
            new EngagementFiles(folder, problems));

        List<T>? InMemory<T>(string list)
            where T : class
        {
            using var source = EntrySource<T>.Open(folder, list, areListsRequired, problems);
            return source?.Read().ToList();
        }

        DatasetEntry? Dataset()
        {
            if (folder.Files.Contains(DatasetPaths.Dataset))
            {
                return entries.One<DatasetEntry>(folder.Read(DatasetPaths.Dataset));
            }

            problems.Add(folder.StartOf(DatasetPaths.Dataset), "The file is missing.");
            return null;
        }

        DocumentContent? Document(string path)
        {
            if (DatasetPaths.DocumentIn(path) is not { } name)
            {
                return null;
            }

            var slug = new Located<string>(name, folder.StartOf(path));
            CheckName(slug, problems);
            return new DocumentContent(slug, entries.One<DocumentEntry>(folder.Read(path)));
        }
    }
}
