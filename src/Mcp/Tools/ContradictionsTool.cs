using System.Text.Json.Nodes;
using Contested.Mcp.Answers;
using Contested.Mcp.Arguments;
using Contested.Mcp.Operations;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Protocol;

namespace Contested.Mcp.Tools;

/// <summary>Lists the figures that cannot all be true.</summary>
internal sealed class ContradictionsTool(ToolOperations operations, ILogger<ContradictionsTool> logger) : ContestedTool(
    "contradictions",
    "Find figures that cannot all be true",
    "Lists the tallies whose figures conflict, the largest relative gap first, with the figures and who claims each. " + LensArguments.Verdicts(operations),
    logger,
    [
        new("engagement", ArgumentKind.Text, "Only the engagement with this slug; by default all."),
        .. LensArguments.Choices(operations),
        .. LensArguments.Lenses,
        new("first", ArgumentKind.WholeNumber, "How many contradictions: 3 by default.") { Minimum = 1, Maximum = MostContradictions },
        new("after", ArgumentKind.Text, "Only those after this cursor, which the answer before gives as \"next\"."),
    ])
{
    private const int MostContradictions = 10;

    private static readonly string Query = EmbeddedText.Read("Contradictions.graphql", "Tally.graphql", "Claim.graphql");

    /// <inheritdoc />
    protected override async ValueTask<CallToolResult> AnswerAsync(Dictionary<string, object?> variables, int maxBytes, CancellationToken cancellationToken)
    {
        await Lookups.EnsureLensAsync(operations, variables, cancellationToken);
        var lens = new TallyLens(variables);
        variables.Remove("engagement", out var slug);
        TallyFilter.Apply(variables, (string?)slug);
        variables["pageSize"] = operations.PageSize;
        variables["first"] = Math.Min(operations.PageSize, variables.TryGetValue("first", out var first) ? (int)first! : 3);
        var found = (await operations.AskAsync<Found>(Query, variables, cancellationToken)).Contradictions;
        if (found.TotalCount == 0 && slug is string engagement)
        {
            await Lookups.EnsureEngagementAsync(operations, engagement, cancellationToken);
        }

        var answer = new TallyAnswer(found.Items, operations, lens, tally => tally.Engagement!);
        return ToolAnswer.Fit(answer.Items, maxBytes, items =>
        {
            var made = new JsonObject { ["found"] = found.TotalCount };
            var (shown, text, credits) = answer.WriteTo(made, items);
            var leftOut = found.SetNext(made, shown, "contradictions");
            return new ToolAnswer(made, $"Contradictions found: {found.TotalCount}\n{text}{leftOut}{credits}");
        });
    }

    private sealed record Found(Page<Tally> Contradictions);
}
