using Contested.Domain.Releases.Tables;

namespace Contested.Domain.Releases.Files;

/// <summary>The files of a table, one for each format, that are written row by row.</summary>
internal sealed class TableFiles<TRow> : IAsyncDisposable
    where TRow : class
{
    private readonly IReadOnlyList<ITableFile> _files;

    private TableFiles(ReleaseTable table, IReadOnlyList<(string Extension, ITableFile File)> files)
    {
        Table = table;
        Names = [.. files.Select(file => $"{table.Name}.{file.Extension}")];
        _files = [.. files.Select(file => file.File)];
    }

    /// <summary>The table.</summary>
    public ReleaseTable Table { get; }

    /// <summary>The names of the files.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>How many rows have been written.</summary>
    public int Rows { get; private set; }

    /// <summary>Begins the files.</summary>
    /// <param name="folder">The folder in which they are.</param>
    /// <param name="pointOf">Where that is which is in a row; null for a table of what is nowhere.</param>
    public static async Task<TableFiles<TRow>> CreateAsync(string folder, Func<TRow, (double Longitude, double Latitude)?>? pointOf)
    {
        var table = new ReleaseTable(typeof(TRow));
        var path = Path.Combine(folder, table.Name);
        List<(string, ITableFile)> files =
        [
            ("csv", new CsvTableFile(table, $"{path}.csv")),
            ("jsonl", new JsonLinesTableFile(table, $"{path}.jsonl")),
            ("parquet", await ParquetTableFile.CreateAsync(table, $"{path}.parquet")),
        ];
        if (pointOf is not null)
        {
            files.Add(("geojson", new GeoJsonTableFile(table, $"{path}.geojson", row => pointOf((TRow)row))));
        }

        return new TableFiles<TRow>(table, files);
    }

    /// <summary>Writes a row behind the others.</summary>
    public async ValueTask AddAsync(TRow row)
    {
        foreach (var file in _files)
        {
            await file.AddAsync(row);
        }

        Rows++;
    }

    /// <summary>Writes rows behind the others.</summary>
    public async ValueTask AddAsync(IEnumerable<TRow> rows)
    {
        foreach (var row in rows)
        {
            await AddAsync(row);
        }
    }

    /// <summary>Writes what comes behind all rows.</summary>
    public async ValueTask EndAsync()
    {
        foreach (var file in _files)
        {
            await file.EndAsync();
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (var file in _files)
        {
            await file.DisposeAsync();
        }
    }
}
