using System.Text.Json.Nodes;
using Contested.Mcp.Answers;
using Contested.Mcp.Arguments;
using Contested.Mcp.Claims;
using Contested.Mcp.Operations;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Protocol;

namespace Contested.Mcp.Tools;

/// <summary>Compares the figures for an engagement, through lenses if asked.</summary>
internal sealed class TalliesTool(ToolOperations operations, ILogger<TalliesTool> logger) : ContestedTool(
    "tallies",
    "Compare the figures for an engagement",
    "Compares the figures that sources give for an engagement (losses, strengths, vehicles), and says who claims which. " + LensArguments.Verdicts(operations),
    logger,
    [
        new("engagement", ArgumentKind.Text, "The slug of the engagement, such as gettysburg; the tool \"search\" finds it.") { IsRequired = true },
        .. LensArguments.Choices(operations),
        .. LensArguments.Lenses,
    ])
{
    private static readonly string Query = EmbeddedText.Read("Tallies.graphql", "Tally.graphql", "Claim.graphql");

    /// <inheritdoc />
    protected override async ValueTask<CallToolResult> AnswerAsync(Dictionary<string, object?> variables, int maxBytes, CancellationToken cancellationToken)
    {
        await Lookups.EnsureLensAsync(operations, variables, cancellationToken);
        var lens = new TallyLens(variables);
        var slug = (string)variables["engagement"]!;
        TallyFilter.Apply(variables);
        variables["pageSize"] = operations.PageSize;
        var data = await operations.AskAsync<Found>(Query, variables, cancellationToken);
        if (data.Engagement is not { } engagement)
        {
            await Lookups.EnsureEngagementAsync(operations, slug, cancellationToken);
            throw new ToolRefusedException("The dataset has just changed. Call again.");
        }

        var named = new Named(engagement.Slug, engagement.Name);
        var tallies = engagement.Tallies.OrderByDescending(tally => tally.RelativeGap).ToList();
        var answer = new TallyAnswer(tallies, operations, lens, _ => named);
        return ToolAnswer.Fit(answer.Items, maxBytes, items =>
        {
            var made = new JsonObject { ["engagement"] = engagement.Slug, ["name"] = engagement.Name };
            var note = tallies.Count == 0 ? "There are no figures for these arguments. Call again with fewer of them." : null;
            var (shown, text, credits) = answer.WriteTo(made.Set("note", note), items);
            var rest = tallies.Skip(shown).Select(tally => $"{tally.Measure}{SourceWords.Where(tally.Population, tally.Side?.Name)} ({tally.Agreement})").ToList();
            var leftOut = rest.Count == 0 ? null : $"Left out: {string.Join("; ", rest)}. Call again with measures, populations or side, or with a larger maxBytes.";
            made.Set("leftOut", leftOut);
            return new ToolAnswer(made, $"{note}{text}{(leftOut is null ? "" : $"\n{leftOut}")}{credits}");
        });
    }

    private sealed record Found(FoundEngagement? Engagement);

    private sealed record FoundEngagement(string Slug, string Name, IReadOnlyList<Tally> Tallies);
}
