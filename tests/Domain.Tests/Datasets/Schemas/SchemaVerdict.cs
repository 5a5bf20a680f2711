using System.Text.Json;
using Contested.Domain.Datasets.Schemas;
using Json.Schema;

namespace Contested.Domain.Tests.Datasets.Schemas;

/// <summary>What a schema says of a file.</summary>
internal static class SchemaVerdict
{
    private static readonly Dictionary<string, JsonSchema> Schemas =
        DatasetSchemas.Files().ToDictionary(file => Path.GetFileName(file.Key), file => JsonSchema.FromText(file.Value));

    /// <summary>What is wrong with the file by the schema that its first line is to name; null where nothing is.</summary>
    public static string? Of(string path, string yaml)
    {
        var schema = Schemas[DatasetSchemas.ModelineOf(path).Split('/')[^1]];
        var json = JsonSerializer.SerializeToElement(CoreYaml.ToJson(yaml));
        var results = schema.Evaluate(json, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid ? null : string.Join(
            '\n',
            (results.Details ?? []).Where(detail => detail.Errors is { Count: > 0 })
                .Select(detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}"));
    }
}
