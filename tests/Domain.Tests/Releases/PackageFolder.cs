using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.VisualBasic.FileIO;

namespace Contested.Domain.Tests.Releases;

/// <summary>A folder with a Data Package, validated as its standard says, and not by the code that writes it.</summary>
internal sealed class PackageFolder
{
    private readonly string _path;
    private readonly JsonArray _resources;

    private PackageFolder(string path, JsonArray resources)
    {
        (_path, _resources) = (path, resources);
        Tables = [.. resources.Where(resource => resource!["schema"] is not null).Select(resource => PackageTable.Read(path, resource!))];
    }

    /// <summary>The tables that have a schema.</summary>
    public IReadOnlyList<PackageTable> Tables { get; }

    public static PackageFolder Open(string path) =>
        new(path, JsonNode.Parse(File.ReadAllText(Path.Combine(path, "datapackage.json")))!["resources"]!.AsArray());

    /// <summary>What is not as the package says.</summary>
    public IReadOnlyList<string> Problems() =>
    [
        .. _resources.SelectMany(resource => ProblemsOf(resource!)),
        .. Tables.SelectMany(table => table.ProblemsOfTypes()),
        .. Tables.SelectMany(table => table.ProblemsOfKeys(Tables)),
    ];

    private IEnumerable<string> ProblemsOf(JsonNode resource)
    {
        var (name, file) = ((string)resource["name"]!, new FileInfo(Path.Combine(_path, (string)resource["path"]!)));
        if (!Regex.IsMatch(name, "^[-a-z0-9._/]+$") || _resources.Count(other => (string?)other!["name"] == name) > 1)
        {
            yield return $"{name} is no name of its own.";
        }

        if (file.Length != (long)resource["bytes"]!
            || $"sha256:{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file.FullName)))}" != (string)resource["hash"]!)
        {
            yield return $"{name} has another size or hash.";
        }
    }
}

/// <summary>A table in CSV with its schema.</summary>
internal sealed record PackageTable(string Name, JsonNode Schema, IReadOnlyList<IReadOnlyDictionary<string, string?>> Rows)
{
    public static PackageTable Read(string folder, JsonNode resource)
    {
        using var parser = new TextFieldParser(Path.Combine(folder, (string)resource["path"]!)) { Delimiters = [","], TrimWhiteSpace = false };
        var columns = parser.ReadFields()!;
        var rows = new List<IReadOnlyDictionary<string, string?>>();
        while (parser.ReadFields() is { } cells)
        {
            rows.Add(columns.Zip(cells, (column, cell) => (column, cell.Length == 0 ? null : cell)).ToDictionary());
        }

        return new PackageTable((string)resource["name"]!, resource["schema"]!, rows);
    }

    public IEnumerable<string> ProblemsOfTypes()
    {
        var fields = Schema["fields"]!.AsArray();
        foreach (var row in Rows)
        {
            if (!row.Keys.SequenceEqual(fields.Select(field => (string)field!["name"]!)))
            {
                yield return $"{Name}: the columns are not the fields.";
            }

            foreach (var field in fields)
            {
                if (ProblemOf(field!, row[(string)field!["name"]!]) is { } problem)
                {
                    yield return $"{Name}: {problem}";
                }
            }
        }
    }

    // As in SQL, a foreign key of which a part is missing refers to nothing.
    public IEnumerable<string> ProblemsOfKeys(IReadOnlyList<PackageTable> tables)
    {
        var primary = Texts(Schema["primaryKey"]!);
        foreach (var key in Rows.GroupBy(row => KeyOf(row, primary)).Where(rows => rows.Count() > 1))
        {
            yield return $"{Name}: the key {key.Key} is there twice.";
        }

        foreach (var key in Schema["foreignKeys"]!.AsArray())
        {
            var (fields, reference) = (Texts(key!["fields"]!), key["reference"]!);
            var table = tables.Single(table => table.Name == ((string?)reference["resource"] ?? Name));
            var known = table.Rows.Select(row => KeyOf(row, Texts(reference["fields"]!))).ToHashSet();
            foreach (var row in Rows.Where(row => fields.All(field => row[field] is not null)))
            {
                if (!known.Contains(KeyOf(row, fields)))
                {
                    yield return $"{Name}: {string.Join(", ", fields)} {KeyOf(row, fields)} is not in {table.Name}.";
                }
            }
        }
    }

    private static string? ProblemOf(JsonNode field, string? value)
    {
        var (name, constraints) = ((string)field["name"]!, field["constraints"]!);
        return value is null ? (bool)constraints["required"]! ? $"{name} is required." : null
            : !IsOf((string)field["type"]!, value) ? $"\"{value}\" of {name} is not of the type {field["type"]}."
            : constraints["enum"] is { } members && !Texts(members).Contains(value) ? $"\"{value}\" of {name} is none of its members."
            : constraints["pattern"] is { } pattern && !Regex.IsMatch(value, (string)pattern!) ? $"\"{value}\" of {name} does not have its form."
            : null;
    }

    private static bool IsOf(string type, string value) => type switch
    {
        "string" => true,
        "integer" => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "number" => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        "boolean" => value is "true" or "false",
        "date" => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "array" => JsonDocument.Parse(value).RootElement.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "There is no such type."),
    };

    private static string KeyOf(IReadOnlyDictionary<string, string?> row, IEnumerable<string> fields) => string.Join('|', fields.Select(field => row[field]));

    private static List<string> Texts(JsonNode list) => [.. list.AsArray().Select(text => (string)text!)];
}
