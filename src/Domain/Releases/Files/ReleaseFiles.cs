using System.Security.Cryptography;
using Contested.Domain.Releases.Tables;

namespace Contested.Domain.Releases.Files;

/// <summary>Writes the files of a release into a folder.</summary>
/// <param name="folder">The path of the folder.</param>
internal sealed class ReleaseFiles(string folder)
{
    private readonly SortedDictionary<string, int?> _rows = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ReleaseFile> _described = new(StringComparer.Ordinal);
    private readonly List<ReleaseTable> _tables = [];

    /// <summary>The tables that have been written.</summary>
    public IReadOnlyList<ReleaseTable> Tables => _tables;

    /// <summary>Begins the files of a table.</summary>
    /// <param name="pointOf">Where that is which is in a row; null for a table of what is nowhere.</param>
    public Task<TableFiles<TRow>> BeginAsync<TRow>(Func<TRow, (double Longitude, double Latitude)?>? pointOf = null)
        where TRow : class => TableFiles<TRow>.CreateAsync(folder, pointOf);

    /// <summary>Ends the files of a table.</summary>
    public async Task EndAsync<TRow>(TableFiles<TRow> table)
        where TRow : class
    {
        await table.EndAsync();
        _tables.Add(table.Table);
        foreach (var name in table.Names)
        {
            _rows.Add(name, table.Rows);
        }
    }

    /// <summary>Writes the files of a table.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="pointOf">Where that is which is in a row; null for a table of what is nowhere.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public async Task WriteAsync<TRow>(
        IAsyncEnumerable<TRow> rows, Func<TRow, (double Longitude, double Latitude)?>? pointOf, CancellationToken cancellationToken)
        where TRow : class
    {
        await using var table = await BeginAsync(pointOf);
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            await table.AddAsync(row);
        }

        await EndAsync(table);
    }

    /// <summary>Writes a file that is no table.</summary>
    public async Task WriteAsync(string name, string text, CancellationToken cancellationToken)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, name), text, cancellationToken);
        _rows.Add(name, null);
    }

    /// <summary>What has been written, in the order of the names.</summary>
    public async Task<IReadOnlyList<ReleaseFile>> DescribeAsync(CancellationToken cancellationToken)
    {
        foreach (var (name, rows) in _rows.Where(file => !_described.ContainsKey(file.Key)))
        {
            _described.Add(name, await DescribeAsync(Path.Combine(folder, name), rows, cancellationToken));
        }

        return [.. _described.Values];
    }

    /// <summary>What a file is.</summary>
    public static async Task<ReleaseFile> DescribeAsync(string path, int? rows, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(path);
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
        return new ReleaseFile(Path.GetFileName(path), MediaTypeOf(path), file.Length, hash, rows);
    }

    private static string MediaTypeOf(string name) => Path.GetExtension(name) switch
    {
        ".csv" => "text/csv",
        ".jsonl" => "application/jsonl",
        ".parquet" => "application/vnd.apache.parquet",
        ".geojson" => "application/geo+json",
        ".json" => "application/json",
        ".cff" => "application/yaml",
        _ => "text/plain",
    };
}
