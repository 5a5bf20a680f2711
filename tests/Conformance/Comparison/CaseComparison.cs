using System.Text.Json.Nodes;
using Contested.Conformance.Generation;
using Contested.Conformance.Reference;
using Contested.GraphQL.Types;

namespace Contested.Conformance.Comparison;

/// <summary>Asks both sides, and tells where their answers differ.</summary>
internal sealed class CaseComparison(ReferenceImplementation reference)
{
    /// <summary>How a case can end; an answer has the entry of the first that applies.</summary>
    private static readonly string[] Outcomes = ["syntaxError", "errors", "crash", "unprintable", "schema", "executionErrors"];

    private string? _sdl;
    private Schema? _schema;

    /// <summary>How many of the cases ended how, by the name of the entry in the answer.</summary>
    public Dictionary<string, int> Counts { get; } = new(StringComparer.Ordinal);

    /// <summary>Gives the lines in which the answers differ; empty where they agree.</summary>
    public Task<IReadOnlyList<string>> CompareAsync(ConformanceCase candidate) => candidate.Document is null
        ? CompareSchemaAsync(candidate)
        : CompareDocumentAsync(candidate, candidate.Document);

    private async Task<IReadOnlyList<string>> CompareSchemaAsync(ConformanceCase candidate)
    {
        var expected = reference.Schema(candidate.Sdl);
        var (answer, schema) = EngineAnswers.Schema(candidate.Sdl, unchecked((uint)candidate.Seed));
        (_sdl, _schema) = (candidate.Sdl, expected.ContainsKey("errors") ? null : schema);
        expected.Remove("sorted", out var sorted);
        var differences = Difference(expected, answer);
        if (schema is not null && differences.Count == 0 && sorted is not null)
        {
            var introspected = reference.PrintIntrospectedSchema(await EngineAnswers.IntrospectionAsync(schema));
            differences = introspected == sorted.GetValue<string>() ? [] : [$"graphql-js: {sorted}", $"engine, introspected: {introspected}"];
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

    private List<string> Difference(JsonObject expected, JsonObject answer)
    {
        var outcome = Outcomes.First(name => expected.ContainsKey(name));
        Counts[outcome] = Counts.GetValueOrDefault(outcome) + 1;
        if (!KnownDifferences.Reconcile(expected, answer))
        {
            return [];
        }

        var wanted = AnswerOutline.Write(expected);
        var given = AnswerOutline.Write(answer);
        if (wanted.SequenceEqual(given))
        {
            return [];
        }

        List<string> lines = [.. wanted.Except(given).Select(line => $"graphql-js: {line}"), .. given.Except(wanted).Select(line => $"engine:     {line}")];
        return lines.Count > 0 ? lines : ["The order differs.", .. wanted.Select(line => $"graphql-js: {line}"), .. given.Select(line => $"engine:     {line}")];
    }
}
