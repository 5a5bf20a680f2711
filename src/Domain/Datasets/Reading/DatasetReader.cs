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
            Require(DatasetPaths.Dataset) is { } dataset ? entries.One(dataset, "dataset", DatasetEntry.Read) : null,
            Require(DatasetPaths.Places) is { } places ? entries.All(places, "place", PlaceEntry.Read) : null,
            Require(DatasetPaths.Actors) is { } actors ? entries.All(actors, "actor", ActorEntry.Read) : null,
            folder.Files.Contains(DatasetPaths.References) ? entries.All(folder.Read(DatasetPaths.References), "reference", ReferenceEntry.Read) : [],
            [.. folder.Files.Select(path => Document(path)).OfType<DocumentContent>()],
            new EngagementFiles(folder));

        SourceFile? Require(string path)
        {
            if (folder.Files.Contains(path))
            {
                return folder.Read(path);
            }

            problems.Add(FilePosition.StartOf(path), "The file is missing.");
            return null;
        }

        DocumentContent? Document(string path)
        {
            if (DatasetPaths.DocumentIn(path) is not { } name)
            {
                return null;
            }

            var slug = new Located<string>(name, FilePosition.StartOf(path));
            CheckName(slug, problems);
            return new DocumentContent(slug, entries.One(folder.Read(path), "document", DocumentEntry.Read));
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
