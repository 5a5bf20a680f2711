using System.Text;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Importing.Making;
using Contested.Domain.Importing.Mappings;
using Contested.Domain.Importing.Tables;

namespace Contested.Domain.Importing;

/// <summary>Makes files of a dataset of a table of figures, as a mapping says.</summary>
public static class FigureImporter
{
    /// <summary>Reads table and mapping, and makes the files, which are yet to be written.</summary>
    /// <remarks>The same table and mapping always make the same files.</remarks>
    /// <param name="table">The path of the table, of comma-separated values in UTF-8.</param>
    /// <param name="mapping">The path of the mapping, in YAML; further tables are sought from the folder of the table.</param>
    /// <param name="options">What is made.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="IOException">The table or the mapping cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The table or the mapping must not be read, or is a folder.</exception>
    public static async Task<FigureImport> ImportAsync(
        string table, string mapping, FigureImportOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var problems = new ProblemCollector();
        var figures = Table.Read(await ReadAsync(table, cancellationToken), problems);
        var source = await ReadAsync(mapping, cancellationToken);
        var root = YamlFileReader.Read(source, problems, out _) ?? new MappingNode(FilePosition.StartOf(mapping), []);
        if (NodeReader.Expect<MappingNode>(root, "The mapping", problems) is { } keys
            && problems.Problems.All(problem => problem.File != mapping))
        {
            var tables = await ReadTablesAsync(table, keys, problems, cancellationToken);
            if (new FigureMappingReader(tables, problems).Read(keys) is { } read
                && figures is not null
                && new PlaceholderChecker(figures, read, problems).Check()
                && problems.Problems.Count == 0)
            {
                return new ImportRun(figures, read, options).Run();
            }
        }

        return new FigureImport([], 0, 0, [], problems.Problems);
    }

    private static async Task<Dictionary<string, Table?>> ReadTablesAsync(
        string table, MappingNode mapping, ProblemCollector problems, CancellationToken cancellationToken)
    {
        var folder = Path.GetDirectoryName(table) ?? "";
        var tables = new Dictionary<string, Table?>();
        foreach (var (_, file) in FigureMappingReader.TablesIn(mapping))
        {
            var path = Path.Combine(folder, file.Value!);
            if (!File.Exists(path))
            {
                problems.Add(file.Position, $"There is no file {path}. Paths of further tables are relative to the folder of the table, {table}.");
            }
            else if (!tables.ContainsKey(file.Value!))
            {
                tables[file.Value!] = Table.Read(await ReadAsync(path, cancellationToken), problems);
            }
        }

        return tables;
    }

    private static async Task<SourceFile> ReadAsync(string path, CancellationToken cancellationToken) =>
        new(path, await File.ReadAllTextAsync(path, Encoding.UTF8, cancellationToken));
}
