using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Contested.Domain.Datasets.Definitions;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Schemas;

/// <summary>The JSON Schemas by which editors know the files of a dataset, made of what the reader knows of them.</summary>
public static class DatasetSchemas
{
    private const string Folder = "schemas/";

    // What editors of YAML know best.
    private const string Dialect = "http://json-schema.org/draft-07/schema#";

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The texts of all schemas, by their paths in the folder of a dataset.</summary>
    public static IReadOnlyDictionary<string, string> Files() => new Dictionary<string, string>
    {
        [PathOf("dataset")] = One<DatasetEntry>(),
        [PathOf("places")] = All<PlaceEntry>(),
        [PathOf("actors")] = All<ActorEntry>(),
        [PathOf("references")] = All<ReferenceEntry>(),
        [PathOf("document")] = One<DocumentEntry>(),
        [PathOf("engagement")] = One<EngagementEntry>(),
        [PathOf("claims")] = All<ClaimEntry>(),
    };

    /// <summary>Writes the schemas that the folder of a dataset lacks, or has otherwise.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="cancellationToken">Gives up between two files.</param>
    /// <returns>The paths of those that were written.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static async Task<IReadOnlyList<string>> WriteAsync(string folder, CancellationToken cancellationToken = default)
    {
        var written = new List<string>();
        foreach (var (path, text) in Files())
        {
            var file = Path.Combine(folder, path);
            if (!File.Exists(file) || await File.ReadAllTextAsync(file, cancellationToken) != text)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                await File.WriteAllTextAsync(file, text, cancellationToken);
                written.Add(path);
            }
        }

        return written;
    }

    /// <summary>The line of a comment, without its end, that tells an editor the schema of a YAML file of a dataset.</summary>
    /// <param name="path">The path of the file in the folder.</param>
    public static string ModelineOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var schema = DatasetPaths.DocumentIn(path) is not null ? "document"
            : DatasetPaths.EngagementOfClaimsIn(path) is not null ? "claims"
            : DatasetPaths.EngagementIn(path) is not null ? "engagement"
            : Path.GetFileNameWithoutExtension(path);
        return $"# yaml-language-server: $schema={string.Concat(path.Where(character => character == '/').Select(_ => "../"))}{PathOf(schema)}";
    }

    private static string PathOf(string name) => $"{Folder}{name}.schema.json";

    private static string One<T>()
        where T : class => Text(EntrySchema.Of(EntryDefinition<T>.Instance));

    private static string All<T>()
        where T : class => Text(new JsonObject { ["type"] = "array", ["items"] = EntrySchema.Of(EntryDefinition<T>.Instance) });

    private static string Text(JsonObject schema)
    {
        schema.Insert(0, "$schema", Dialect);
        return schema.ToJsonString(Options) + "\n";
    }
}
