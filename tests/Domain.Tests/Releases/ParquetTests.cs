using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Contested.Domain.Datasets;
using Contested.Domain.Releases;
using Contested.Domain.Tests.Datasets;
using Contested.Testing;
using Contested.Testing.Databases;
using DuckDB.NET.Data;

namespace Contested.Domain.Tests.Releases;

/// <summary>The Parquet files of a release, as DuckDB reads them.</summary>
public sealed class ParquetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [DatabaseTheory]
    [AllDatabases(false)]
    [AllDatabases(true)]
    public async Task Parquet_Should_HaveTheRowsAndTypesOfTheTables_When_OpenedInDuckDB(DatabaseKind kind, bool isSample)
    {
        using var sample = new SampleDataset();
        var (folder, release) = await ReleaseAsync(kind, isSample ? sample.Folder : RepositoryFolder.Data);
        var schemas = SchemasOf(folder.PathOf(release, "datapackage.json")!);
        await using var duck = new DuckDBConnection("Data Source=:memory:");
        await duck.OpenAsync();

        schemas.Count.ShouldBe(16);
        foreach (var (table, fields) in schemas)
        {
            var parquet = folder.PathOf(release, $"{table}.parquet")!;
            var types = Read(duck, $"DESCRIBE SELECT * FROM '{parquet}'").Select(row => (row[0], row[1]));
            types.ShouldBe(fields.Select(field => ((object?)field.Name, (object?)DuckTypeOf(field.Type))), table);

            var rows = Read(duck, $"SELECT * FROM '{parquet}'").Select(row => string.Join('|', row.Select(TextOf)));
            var lines = (await File.ReadAllLinesAsync(folder.PathOf(release, $"{table}.jsonl")!)).Select(line => JsonNode.Parse(line));
            rows.ShouldBe(lines.Select(line => string.Join('|', fields.Select(field => TextOf(line![field.Name])))), table);
        }
    }

    [Fact]
    public async Task Tables_Should_JoinAsTheKeysSay_When_AskedInDuckDB()
    {
        var (folder, release) = await ReleaseAsync(DatabaseKind.Sqlite, RepositoryFolder.Data);
        await using var duck = new DuckDBConnection("Data Source=:memory:");
        await duck.OpenAsync();

        var rows = Read(duck, $"""
            SELECT c.low, c.high FROM '{folder.PathOf(release, "tallies.parquet")}' t
            JOIN '{folder.PathOf(release, "claims.parquet")}' c ON list_contains(t.claims, c.slug)
            WHERE t.id = 'abu-kamal-offensive-2016/1/FORCES/KILLED' ORDER BY c.slug
            """);

        rows.Count.ShouldBeGreaterThan(2);
        rows.ShouldContain(row => Equals(row[0], 40) && Equals(row[1], 40));
    }

    private async Task<(ReleaseFolder Folder, ReleaseIndex Release)> ReleaseAsync(DatabaseKind kind, string dataset)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();
        await DatasetLoader.LoadAsync(context, dataset);
        var folder = new ReleaseFolder(_folder.FullPath);
        return (folder, (await ReleaseWriter.WriteAsync(context, folder, "2026.12", ReleaseTerms.Default))!);
    }

    private static Dictionary<string, List<(string Name, string Type)>> SchemasOf(string package) => JsonNode.Parse(File.ReadAllText(package))!["resources"]!.AsArray()
        .Where(resource => resource!["schema"] is not null)
        .ToDictionary(
            resource => (string)resource!["name"]!,
            resource => resource!["schema"]!["fields"]!.AsArray().Select(field => ((string)field!["name"]!, (string)field["type"]!)).ToList());

    private static string DuckTypeOf(string type) => type switch
    {
        "integer" => "INTEGER",
        "number" => "DOUBLE",
        "boolean" => "BOOLEAN",
        "date" => "DATE",
        "array" => "VARCHAR[]",
        _ => "VARCHAR",
    };

    private static List<object?[]> Read(DuckDBConnection duck, string sql)
    {
        using var command = duck.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? null : reader.GetValue(column))]);
        }

        return rows;
    }

    private static string TextOf(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable<string> texts => $"[{string.Join(';', texts)}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string TextOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null => "null",
        JsonValueKind.Array => TextOf(value.AsArray().Select(text => (string)text!)),
        JsonValueKind.Number => TextOf((object)value.GetValue<double>()),
        JsonValueKind.String => (string)value!,
        _ => value.ToJsonString(),
    };
}
