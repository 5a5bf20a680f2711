using System.Text.Json.Nodes;
using Contested.Domain.Datasets.Schemas;
using Contested.Domain.Releases.Rows;
using Contested.Domain.Releases.Tables;

namespace Contested.Domain.Releases.Files;

/// <summary>The description of a release as a Data Package of Frictionless, version 2: its files, their columns and keys.</summary>
internal static class DataPackage
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "datapackage.json";

    // The name of the file without its extension names the table in CSV, to which keys refer.
    private const string MainExtension = ".csv";

    /// <summary>Describes a release.</summary>
    /// <param name="release">The release, with the files that it has so far.</param>
    /// <param name="terms">Who made it.</param>
    /// <param name="tables">Its tables.</param>
    /// <param name="documents">The documents that it restates.</param>
    public static string Of(ReleaseIndex release, ReleaseTerms terms, IReadOnlyList<ReleaseTable> tables, IReadOnlyList<ReleasedDocument> documents) =>
        new JsonObject
        {
            ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
            ["name"] = "contested",
            ["title"] = terms.Title,
            ["description"] = "Every statement of the documents is a claim, with its own document, claimant and references. Each document has its own licence, which what is taken from it keeps.",
            ["version"] = release.Name,
            ["created"] = $"{release.ReleasedOn:yyyy-MM-dd}T00:00:00Z",
            ["contributors"] = new JsonArray([.. terms.Authors.Select(author => new JsonObject { ["title"] = author })]),
            ["licenses"] = new JsonArray([.. documents.Select(document => (document.Licence, document.LicenceUrl)).Distinct().Select(LicenceOf)]),
            ["sources"] = new JsonArray([.. documents.Select(SourceOf)]),
            ["resources"] = new JsonArray([.. release.Files.Select(file => ResourceOf(file, tables))]),
        }.ToJsonString(ReleaseJson.Document) + "\n";

    private static JsonObject LicenceOf((string Name, string? Url) licence) => licence.Url is { } url
        ? new JsonObject { ["name"] = licence.Name.Replace(' ', '-'), ["title"] = licence.Name, ["path"] = url }
        : new JsonObject { ["name"] = licence.Name.Replace(' ', '-'), ["title"] = licence.Name };

    private static JsonObject SourceOf(ReleasedDocument document)
    {
        var source = new JsonObject { ["title"] = document.Attribution };
        if (document.Url is { } url)
        {
            source["path"] = url;
        }

        return source;
    }

    private static JsonObject ResourceOf(ReleaseFile file, IReadOnlyList<ReleaseTable> tables)
    {
        var (name, extension) = (Path.GetFileNameWithoutExtension(file.Name), Path.GetExtension(file.Name));
        var table = tables.FirstOrDefault(table => table.Name == name);
        var resource = new JsonObject
        {
            ["name"] = extension == MainExtension ? name : $"{name}-{extension[1..]}".ToLowerInvariant(),
            ["path"] = file.Name,
            ["format"] = extension[1..],
            ["mediatype"] = file.MediaType,
            ["bytes"] = file.Bytes,
            ["hash"] = $"sha256:{file.Sha256}",
        };
        if (table is not null)
        {
            resource["description"] = EntryDocumentation.Of(table.Row);
        }

        if (table is not null && extension == MainExtension)
        {
            resource["type"] = "table";
            resource["encoding"] = "utf-8";
            resource["schema"] = SchemaOf(table);
        }

        return resource;
    }

    private static JsonObject SchemaOf(ReleaseTable table) => new()
    {
        ["fields"] = new JsonArray([.. table.Columns.Select(column => FieldOf(table, column))]),
        ["primaryKey"] = Names(table.PrimaryKey),
        ["foreignKeys"] = new JsonArray([.. table.ForeignKeys.Select(key => KeyOf(table, key))]),
    };

    private static JsonObject FieldOf(ReleaseTable table, ReleaseColumn column)
    {
        var constraints = new JsonObject { ["required"] = column.IsRequired };
        if (column.Members is { } members)
        {
            constraints["enum"] = Names(members);
        }
        else if (column.Type == ColumnType.PartialDate)
        {
            constraints["pattern"] = DateForms.Partial;
        }

        return new JsonObject
        {
            ["name"] = column.Name,
            ["type"] = TypeOf(column.Type),
            ["description"] = EntryDocumentation.Of(table.Row, column.Parameter.Name!),
            ["constraints"] = constraints,
        };
    }

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.WholeNumber => "integer",
        ColumnType.Number => "number",
        ColumnType.TruthValue => "boolean",
        ColumnType.Day => "date",
        ColumnType.Texts => "array",
        _ => "string",
    };

    // A key into the table itself names none.
    private static JsonObject KeyOf(ReleaseTable table, ForeignKey key)
    {
        var reference = new JsonObject();
        if (key.Table != table.Name)
        {
            reference["resource"] = key.Table;
        }

        reference["fields"] = Names(key.Referenced);
        return new JsonObject { ["fields"] = Names(key.Columns), ["reference"] = reference };
    }

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => JsonValue.Create(name))]);
}
