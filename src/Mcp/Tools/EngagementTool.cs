using System.Text.Json.Nodes;
using Contested.Mcp.Answers;
using Contested.Mcp.Arguments;
using Contested.Mcp.Claims;
using Contested.Mcp.Operations;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Protocol;

namespace Contested.Mcp.Tools;

/// <summary>Gives an engagement with the claims about it.</summary>
internal sealed class EngagementTool(ToolOperations operations, ILogger<EngagementTool> logger) : ContestedTool(
    "engagement",
    "Read an engagement and the claims about it",
    "Gives an engagement (a war, battle, raid and so on): its sides, its dates, and every claim about it, each with who says it, from which document, on which"
    + " references and under which licence. \"sentence\" may be quoted as it is. Claims are what sources say, not what is true. To compare figures, use the tool \"tallies\".",
    logger,
    [
        new("engagement", ArgumentKind.Text, "The slug of the engagement, such as gettysburg; the tool \"search\" finds it.") { IsRequired = true },
        new("kinds", ArgumentKind.Texts, "Only claims of these kinds, such as OUTCOME or EVENT.") { Values = operations.Values("ClaimKind") },
        new("after", ArgumentKind.Text, "Only claims after this cursor, which the answer before gives as \"next\"."),
    ])
{
    private static readonly string Query = EmbeddedText.Read("Engagement.graphql", "Claim.graphql");

    /// <inheritdoc />
    protected override async ValueTask<CallToolResult> AnswerAsync(Dictionary<string, object?> variables, int maxBytes, CancellationToken cancellationToken)
    {
        var slug = (string)variables["engagement"]!;
        if (variables.Remove("kinds", out var kinds))
        {
            variables["where"] = new Dictionary<string, object?> { ["kind"] = new Dictionary<string, object?> { ["in"] = kinds } };
        }

        variables["first"] = operations.PageSize;
        if ((await operations.AskAsync<Found>(Query, variables, cancellationToken)).Engagement is not { } engagement)
        {
            await Lookups.EnsureEngagementAsync(operations, slug, cancellationToken);
            throw new ToolRefusedException("The dataset has just changed. Call again.");
        }

        return ToolAnswer.Fit(engagement.Claims.Edges.Count, maxBytes, count => Write(engagement, count));
    }

    private static ToolAnswer Write(FoundEngagement engagement, int count)
    {
        var sources = new AnswerSources();
        foreach (var document in engagement.Documents)
        {
            sources.Add(document);
        }

        var answer = new JsonObject().Set("engagement", engagement.Slug)
            .Set("name", engagement.Name)
            .Set("aliases", engagement.Aliases.Count == 0 ? null : Texts(engagement.Aliases))
            .Set("kind", engagement.Kind)
            .Set("summary", engagement.Summary)
            .Set("start", engagement.Start?.Text)
            .Set("end", engagement.End?.Text)
            .Set("place", engagement.Place?.Name)
            .Set("partOf", Names(engagement.PartOf))
            .Set("parts", Names(engagement.Parts.Nodes))
            .Set("sides", new JsonArray([.. engagement.Sides.Select(Write)]))
            .Set("claimsInAll", engagement.Claims.TotalCount);
        List<JsonObject> claims = [.. engagement.Claims.Items.Take(count).Select(claim => ClaimAnswer.Of(claim, engagement.Name, sources))];
        answer["claims"] = new JsonArray([.. claims]);
        var credits = sources.WriteTo(answer);
        var leftOut = engagement.Claims.SetNext(answer, count, "claims");
        return new ToolAnswer(answer, $"{Say(engagement)}\n{string.Join('\n', claims.Select(claim => $"- {claim["sentence"]}"))}{leftOut}{credits}");
    }

    private static string Say(FoundEngagement engagement)
    {
        var sides = engagement.Sides.Select(side => $"{side.Name} ({string.Join(", ", side.Participations.Select(one => one.Actor.Name).Distinct())})");
        var lines = new[]
        {
            $"{engagement.Name} ({engagement.Slug}), {engagement.Kind}, {engagement.Start?.Text ?? "undated"}{(engagement.End is { } end ? $" to {end.Text}" : "")}{(engagement.Place is { } place ? $", {place.Name}" : "")}.",
            engagement.Summary,
            engagement.Sides.Count == 0 ? null : $"Sides: {string.Join("; ", sides)}.",
            engagement.PartOf.Count == 0 ? null : $"Part of: {string.Join(", ", engagement.PartOf.Select(one => $"{one.Name} ({one.Slug})"))}.",
            engagement.Parts.Nodes.Count == 0 ? null : $"Parts: {string.Join(", ", engagement.Parts.Nodes.Select(one => $"{one.Name} ({one.Slug})"))}.",
            $"{engagement.Claims.TotalCount} claims:",
        };
        return string.Join('\n', lines.OfType<string>());
    }

    private static JsonObject Write(FoundSide side) => new()
    {
        ["name"] = side.Name,
        ["actors"] = Texts(side.Participations.Select(one => $"{one.Actor.Name} ({one.Actor.Slug}, {one.Role})")),
    };

    private static JsonArray? Names(IReadOnlyList<Named> engagements) =>
        engagements.Count == 0 ? null : Texts(engagements.Select(one => $"{one.Name} ({one.Slug})"));

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    private sealed record Found(FoundEngagement? Engagement);

    private sealed record FoundEngagement(
        string Slug,
        string Name,
        IReadOnlyList<string> Aliases,
        string Kind,
        string? Summary,
        PartialDate? Start,
        PartialDate? End,
        Side? Place,
        IReadOnlyList<Named> PartOf,
        FoundParts Parts,
        IReadOnlyList<FoundSide> Sides,
        IReadOnlyList<Document> Documents,
        Page<Claim> Claims);

    private sealed record FoundParts(IReadOnlyList<Named> Nodes);

    private sealed record FoundSide(string Name, IReadOnlyList<FoundParticipation> Participations);

    private sealed record FoundParticipation(string Role, Named Actor);
}
