using Contested.Domain.Datasets;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Importing.Making;
using Contested.Domain.Importing.Mappings;
using Contested.Domain.Importing.Tables;
using Contested.Domain.Importing.Writing;

namespace Contested.Domain.Importing;

/// <summary>Imports a table with a mapping that fits it.</summary>
internal sealed class ImportRun(Table table, FigureMapping mapping, FigureImportOptions options)
{
    private readonly List<DatasetProblem> _skipped = [];

    /// <summary>Makes the files; where rows with problems are to be left out, without them.</summary>
    public FigureImport Run()
    {
        var rows = table.Rows;
        while (true)
        {
            var problems = new ProblemCollector(mostOfAFile: options.SkipInvalid ? int.MaxValue : ProblemCollector.MostTold);
            var dataset = Make(rows, problems);
            var found = problems.Problems;
            if (found.Count == 0)
            {
                return new FigureImport(
                    DatasetFiles.Of(dataset, mapping.ClaimColumns),
                    dataset.Claims.Count,
                    dataset.Claims.Select(claim => claim.Engagement).Distinct().Count(),
                    ProblemCollector.Sort(_skipped),
                    []);
            }

            var invalid = found.Select(RowOf).ToHashSet();
            if (!options.SkipInvalid || invalid.Contains(null))
            {
                return new FigureImport([], 0, 0, [], ProblemCollector.Sort([.. _skipped, .. found]));
            }

            _skipped.AddRange(found);
            rows = [.. rows.Where(row => !invalid.Contains(row))];
        }
    }

    private MadeDataset Make(IReadOnlyList<TableRow> rows, ProblemCollector problems)
    {
        var maker = new ClaimMaker(table, mapping, problems);
        var claims = maker.Make(rows, options.Only);
        if (_skipped.Count == 0)
        {
            CheckOnly(maker.Engagements, problems);
            if (maker.AreAllMade)
            {
                ExceptionChecker.Check(mapping, maker.Engagements, claims, problems);
            }
        }

        if (claims.Count == 0 && problems.Problems.Count == 0)
        {
            problems.Add(FilePosition.StartOf(table.File), "No row of the table is left to import.");
        }

        var dataset = MadeDataset.Make(claims, mapping, options.ClaimsOnly, problems);
        new MadeDatasetChecker(dataset, mapping, problems).Check();
        return dataset;
    }

    private void CheckOnly(IReadOnlySet<string> engagements, ProblemCollector problems)
    {
        foreach (var slug in options.Only.Where(slug => !engagements.Contains(slug)))
        {
            problems.Add(
                FilePosition.StartOf(table.File),
                $"The table has no figures on an engagement \"{slug}\".{Wording.DidYouMean(slug, engagements)}");
        }
    }

    // The row in which a problem is; null where it is in none.
    private TableRow? RowOf(DatasetProblem problem) =>
        problem.File == table.File ? table.Rows.LastOrDefault(row => row.Position.Line <= problem.Line) : null;
}
