using Contested.Domain.Datasets;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Importing.UcdpGed;

/// <summary>Makes a dataset of tables of the UCDP Georeferenced Event Dataset.</summary>
public static class GedImporter
{
    /// <summary>Reads the tables twice, the second time to write, so that the memory holds no more than what several events share.</summary>
    /// <remarks>The same tables always make the same files, but for the day of the release in a folder that has none.</remarks>
    /// <param name="options">What is imported, and to where.</param>
    /// <param name="cancellationToken">Gives up, before anything is written to the folder.</param>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file must not be read or written.</exception>
    public static Task<GedImport> ImportAsync(GedImportOptions options, CancellationToken cancellationToken = default) =>
        Task.Run(() => Import(options, cancellationToken), cancellationToken);

    private static GedImport Import(GedImportOptions options, CancellationToken cancellationToken)
    {
        var problems = new ProblemCollector();
        var tables = options.Tables.Select(table => GedTable.Open(table, problems)).OfType<GedTable>().ToList();
        var attachments = Attachments.Read(options.AttachTo, options.Matches, problems);
        return problems.Problems.Count > 0
            ? new GedImport(0, 0, 0, 0, [], problems.Problems)
            : Import(options, new GedEvents(tables, options.Today), attachments, problems, cancellationToken);
    }

    private static GedImport Import(
        GedImportOptions options, GedEvents events, Attachments attachments, ProblemCollector problems, CancellationToken cancellationToken)
    {
        var skipped = new List<DatasetProblem>();
        var (catalogue, known, attached, restated) = (new GedCatalogue(), new HashSet<string>(), 0, 0);
        foreach (var ged in events.Read((position, reason) => skipped.Add(new DatasetProblem(position.File, position.Line, position.Column, reason))))
        {
            cancellationToken.ThrowIfCancellationRequested();
            known.Add(ged.Id);
            var target = attachments.Find(ged.Id);
            if (IsRestated(ged))
            {
                restated++;
                continue;
            }

            attached += target is null ? 0 : 1;
            catalogue.Add(ged, areSidesNamed: target is null);
        }

        attachments.CheckPairs(known, problems);
        var import = new GedImport(known.Count + skipped.Count, known.Count - attached - restated, attached, restated, ProblemCollector.Sort(skipped), problems.Problems);
        if (problems.Problems.Count > 0)
        {
            return import;
        }

        using var staging = new ImportStaging();
        var isNew = !File.Exists(Path.Combine(options.Output, DatasetPaths.Dataset));
        using (var files = new GedFiles(staging.Folder, catalogue, !attachments.HasDocument, isNew ? options.Today : null))
        {
            foreach (var ged in events.Read((_, _) => { }).Where(ged => !IsRestated(ged)))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (attachments.Find(ged.Id) is { } engagement)
                {
                    files.Add(ged, engagement);
                }
                else
                {
                    files.Add(ged);
                }
            }

            import = import with { Claims = files.Claims, Actors = files.Actors, Places = files.Places, References = files.References };
        }

        var differing = options.Force ? [] : staging.FindDiffering(options.Output);
        return differing.Count > 0 ? import with { Differing = differing } : import with { Written = staging.MoveTo(options.Output) };

        bool IsRestated(GedEvent ged) => attachments.Find(ged.Id) is not null && attachments.IsRestated(ged.Id);
    }
}
