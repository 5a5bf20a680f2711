using System.Globalization;
using Contested.Bench.Driver;
using Contested.Domain.Importing.UcdpGed;
using CsvHelper;

namespace Contested.Bench.Loading;

/// <summary>A table of events, of which datasets are made with the importer.</summary>
internal sealed class EventTable
{
    // Above all numbers of events, so that each copy has numbers of its own.
    private const int NumbersOfACopy = 10_000_000;

    private readonly string[] _columns;
    private readonly List<string[]> _rows;

    private EventTable(string[] columns, List<string[]> rows) => (_columns, _rows) = (columns, rows);

    /// <summary>The number of events.</summary>
    public int Count => _rows.Count;

    /// <summary>The slug of the claim of the first event's total, and the high end of its figure.</summary>
    public (string Claim, int High) First =>
        ($"ucdp-ged-{_rows[0][ColumnOf("id")]}-killed", ((string[])["low", "best", "high"]).Max(column => Number(_rows[0], column)));

    /// <summary>Reads at most so many rows of a table.</summary>
    public static EventTable Read(string path, int most)
    {
        using var reader = CsvReader.FromFile(path, new CsvReaderOptions { Separator = ',', HasHeader = false });
        reader.Read();
        var columns = Cells(reader);
        var rows = new List<string[]>();
        while (rows.Count < most && reader.Read())
        {
            rows.Add(Cells(reader));
        }

        return new EventTable(columns, rows);
    }

    /// <summary>Makes the dataset of the events; what the folder holds already is replaced.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="times">How often each event is there, each time under another number, and with sources of its own.</param>
    /// <param name="raised">By how much the high end of the first figure is raised.</param>
    /// <exception cref="BenchmarkFailedException">The table has rows that cannot be imported.</exception>
    public async Task ImportAsync(string folder, int times = 1, int raised = 0)
    {
        var table = folder + ".csv";
        using (var writer = CsvWriter.Create(File.CreateText(table), new CsvWriterOptions { NewLine = "\n" }, leaveOpen: false))
        {
            writer.WriteHeader(_columns);
            for (var copy = 0; copy < times; copy++)
            {
                foreach (var (index, row) in _rows.Index())
                {
                    Write(writer, row, copy, index == 0 ? raised : 0);
                }
            }
        }

        var import = await GedImporter.ImportAsync(new GedImportOptions([table], folder) { Force = true, Today = DateOnly.FromDateTime(DateTime.Today) });
        if (import.Problems.Concat(import.Skipped).FirstOrDefault() is { } problem)
        {
            throw new BenchmarkFailedException($"The events cannot be imported: {problem}");
        }
    }

    private void Write(CsvWriter writer, string[] row, int copy, int raised)
    {
        foreach (var (column, cell) in _columns.Zip(row))
        {
            writer.WriteField(column switch
            {
                "id" => (Number(row, column) + (copy * NumbersOfACopy)).ToString(CultureInfo.InvariantCulture),
                "high" when raised > 0 => (First.High + raised).ToString(CultureInfo.InvariantCulture),
                "source_article" when copy > 0 => $"{cell.TrimEnd('"').Replace("\";\"", $" {copy}\";\"", StringComparison.Ordinal)} {copy}\"",
                _ => cell,
            });
        }

        writer.EndRecord();
    }

    private int Number(string[] row, string column) => int.Parse(row[ColumnOf(column)], CultureInfo.InvariantCulture);

    private int ColumnOf(string name) => Array.IndexOf(_columns, name);

    private static string[] Cells(CsvReader reader) => [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
}
