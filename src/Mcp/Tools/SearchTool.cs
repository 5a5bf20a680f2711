using System.Text.Json;
using System.Text.Json.Nodes;
using Contested.Mcp.Answers;
using Contested.Mcp.Arguments;
using Contested.Mcp.Claims;
using Contested.Mcp.Operations;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Protocol;

namespace Contested.Mcp.Tools;

/// <summary>Finds things by their names, and claims by their words.</summary>
internal sealed class SearchTool(ToolOperations operations, ILogger<SearchTool> logger) : ContestedTool(
    "search",
    "Search the dataset",
    "Finds engagements, actors, places, documents, references and claims by names, spellings, titles, statements and quotes, the best hits first, with the slugs that the"
    + " other tools take. Claims come with who says them, from which document and under which licence. Begin here: a few words, such as the name of a battle.",
    logger,
    [
        new("text", ArgumentKind.Text, "The words to search for. All must occur together; the last may be the beginning of a word.") { IsRequired = true },
        new("types", ArgumentKind.Texts, "Only these; by default everything.") { Values = operations.Values("SearchType") },
        new("first", ArgumentKind.WholeNumber, "How many hits: 10 by default.") { Minimum = 1, Maximum = 50 },
        new("after", ArgumentKind.Text, "Only hits after this cursor, which the answer before gives as \"next\"."),
    ])
{
    private static readonly string Query = EmbeddedText.Read("Search.graphql", "Claim.graphql");

    /// <inheritdoc />
    protected override async ValueTask<CallToolResult> AnswerAsync(Dictionary<string, object?> variables, int maxBytes, CancellationToken cancellationToken)
    {
        variables["first"] = Math.Min(operations.PageSize, variables.TryGetValue("first", out var first) ? (int)first! : 10);
        var found = (await operations.AskAsync<Found>(Query, variables, cancellationToken)).Search;
        return ToolAnswer.Fit(found.Edges.Count, maxBytes, count =>
        {
            var sources = new AnswerSources();
            var answer = new JsonObject { ["found"] = found.TotalCount };
            List<JsonObject> hits = [.. found.Items.Take(count).Select(hit => Write(hit, sources))];
            answer["hits"] = new JsonArray([.. hits]);
            var note = found.TotalCount == 0 ? "Nothing has all of these words. Call again with fewer of them, or with another spelling." : null;
            answer.Set("note", note);
            var credits = sources.WriteTo(answer);
            var leftOut = found.SetNext(answer, count, "hits");
            return new ToolAnswer(answer, $"{note ?? $"Found: {found.TotalCount}\n{string.Join('\n', hits.Select(Say))}"}{leftOut}{credits}");
        });
    }

    private static JsonObject Write(Hit hit, AnswerSources sources)
    {
        var item = hit.Item;
        var type = item.GetProperty("type").GetString()!;
        var entry = new JsonObject().Set("type", type);
        if (type == "Claim")
        {
            var engagement = item.GetProperty("engagement").Deserialize<Named>(JsonSerializerOptions.Web)!;
            foreach (var (name, value) in ClaimAnswer.Of(item.Deserialize<Claim>(JsonSerializerOptions.Web)!, engagement.Name, sources).ToList())
            {
                entry.Set(name, value?.DeepClone());
            }

            return entry.Set("engagement", engagement.Slug);
        }

        foreach (var property in item.EnumerateObject().Where(property => property.Name != "type"))
        {
            entry.Set(property.Name, property.Value.ValueKind is JsonValueKind.Object ? property.Value.GetProperty("text").GetString() : property.Value.GetString());
        }

        return entry.Set("matched", $"{hit.Field}: {hit.Snippet}");
    }

    private static string Say(JsonObject hit) => hit.TryGetPropertyValue("sentence", out var sentence)
        ? $"- Claim {hit["claim"]} about {hit["engagement"]}: {sentence}"
        : $"- {hit["type"]} {hit["slug"]}: {hit["name"] ?? hit["title"]}{(hit["start"] is { } start ? $" ({start})" : "")}; matched {hit["matched"]}";

    private sealed record Found(Page<Hit> Search);

    private sealed record Hit(string Field, string Snippet, JsonElement Item);
}
