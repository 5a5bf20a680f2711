using Contested.Domain.Datasets.Entries;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Reads the files of a dataset into entries.</summary>
internal static class DatasetReader
{
    /// <summary>
    /// Reads all but the engagements, which are read by themselves. Problems of form are reported; whether the entries fit together is
    /// another's to check.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="problems">Where problems go.</param>
    public static DatasetContent Read(DatasetFolder folder, ProblemCollector problems)
    {
        var entries = new EntryReader(problems);
        return new DatasetContent(
            Require(DatasetPaths.Dataset) ? entries.One<DatasetEntry>(folder.Read(DatasetPaths.Dataset)) : null,
            InMemory<PlaceEntry>(DatasetPaths.Places),
            InMemory<ActorEntry>(DatasetPaths.Actors),
            EntrySource<ReferenceEntry>.Open(folder, DatasetPaths.References, isRequired: false, problems),
            [.. folder.Files.Select(Document).OfType<DocumentContent>()],
            new EngagementFiles(folder, problems));

        List<T>? InMemory<T>(string list)
            where T : class
        {
            using var source = EntrySource<T>.Open(folder, list, isRequired: true, problems);
            return source?.Read().ToList();
        }

        bool Require(string path)
        {
            var isThere = folder.Files.Contains(path);
            if (!isThere)
            {
                problems.Add(FilePosition.StartOf(path), "The file is missing.");
            }

            return isThere;
        }

        DocumentContent? Document(string path)
        {
            if (DatasetPaths.DocumentIn(path) is not { } name)
            {
                return null;
            }

            var slug = new Located<string>(name, FilePosition.StartOf(path));
            CheckName(slug, problems);
            return new DocumentContent(slug, entries.One<DocumentEntry>(folder.Read(path)));
        }
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
}
