using System.Text.Json;
using System.Text.Json.Nodes;
using Contested.Conformance.Generation;
using Contested.Conformance.Reference;
using Contested.GraphQL.Types;

namespace Contested.Conformance.Comparison;

/// <summary>Asks both sides, and tells where their answers differ.</summary>
internal sealed class CaseComparison(ReferenceImplementation reference)
{
    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 1000 };

    private string? _sdl;
    private Schema? _schema;

    /// <summary>Gives the lines in which the answers differ; empty where they agree.</summary>
    public Task<IReadOnlyList<string>> CompareAsync(ConformanceCase candidate) => candidate.Document is null
        ? CompareSchemaAsync(candidate)
        : CompareDocumentAsync(candidate, candidate.Document);

    private async Task<IReadOnlyList<string>> CompareSchemaAsync(ConformanceCase candidate)
    {
        var expected = reference.Schema(candidate.Sdl);
        var (answer, schema) = EngineAnswers.Schema(candidate.Sdl, unchecked((uint)candidate.Seed));
        (_sdl, _schema) = (candidate.Sdl, schema);
        var differences = Difference(expected, answer);
        if (schema is not null && differences.Count == 0)
        {
            var introspected = reference.PrintIntrospectedSchema(await EngineAnswers.IntrospectionAsync(schema));
            differences = Difference(expected.GetProperty("sorted"), introspected);
        }

        return differences;
    }

    private async Task<IReadOnlyList<string>> CompareDocumentAsync(ConformanceCase candidate, GeneratedDocument document)
    {
        if (_sdl != candidate.Sdl)
        {
            await CompareSchemaAsync(candidate);
        }

        return _schema is null
            ? []
            : Difference(reference.Document(document, unchecked((uint)candidate.Seed)), await EngineAnswers.DocumentAsync(_schema, document));
    }

    private static List<string> Difference(JsonElement expected, JsonNode? answer)
    {
        var wanted = AnswerOutline.Write(expected);
        var given = AnswerOutline.Write(JsonSerializer.SerializeToElement(answer, Deep));
        if (wanted.SequenceEqual(given))
        {
            return [];
        }

        List<string> lines = [.. wanted.Except(given).Select(line => $"graphql-js: {line}"), .. given.Except(wanted).Select(line => $"engine:     {line}")];
        return lines.Count > 0 ? lines : ["The order differs.", .. wanted.Select(line => $"graphql-js: {line}"), .. given.Select(line => $"engine:     {line}")];
    }
}
