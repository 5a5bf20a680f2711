using System.Text.Json.Nodes;
using Contested.Mcp.Claims;
using Contested.Mcp.Operations;

namespace Contested.Mcp.Tools;

/// <summary>Puts tallies into answers, each with its figures.</summary>
/// <param name="tallies">The tallies.</param>
/// <param name="operations">Tells what verdicts mean.</param>
/// <param name="lens">Which claims are compared, and how strictly.</param>
/// <param name="name">The engagement of a tally.</param>
internal sealed class TallyAnswer(IReadOnlyList<Tally> tallies, ToolOperations operations, TallyLens lens, Func<Tally, Named> name)
{
    private readonly IReadOnlyDictionary<string, string> _meanings = operations.Meanings("Agreement");

    /// <summary>How many figures there are.</summary>
    public int Items => tallies.Sum(FiguresOf);

    /// <summary>Writes tallies to an answer: those whose figures there is room for; of the last, as many figures as there is room for.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="room">How many figures there is room for.</param>
    /// <returns>How many tallies are shown, what they say, and the credits of the documents.</returns>
    public (int Shown, string Text, string Credits) WriteTo(JsonObject answer, int room)
    {
        var sources = new AnswerSources();
        var (entries, lines) = (new JsonArray(), new List<string>());
        foreach (var tally in tallies)
        {
            var figures = Math.Min(room, FiguresOf(tally));
            if (figures == 0)
            {
                break;
            }

            room -= figures;
            entries.Add((JsonNode)Write(tally, figures, sources, lines));
        }

        var verdicts = tallies.Take(entries.Count).Select(tally => tally.Agreement).Distinct().ToList();
        answer.Set("lens", lens.Words);
        answer["verdicts"] = new JsonObject(verdicts.Select(verdict => KeyValuePair.Create(verdict, (JsonNode?)_meanings[verdict])));
        answer["tallies"] = entries;
        lines.AddRange(verdicts.Select(verdict => $"{verdict} means: {_meanings[verdict]}"));
        return (entries.Count, string.Join('\n', lines), sources.WriteTo(answer));
    }

    private static int FiguresOf(Tally tally) => tally.Claims.Nodes.Count + tally.Derived.Count;

    private JsonObject Write(Tally tally, int figures, AnswerSources sources, List<string> lines)
    {
        var engagement = name(tally);
        var where = SourceWords.Where(tally.Population, tally.Side?.Name);
        var entry = new JsonObject().Set("engagement", tally.Engagement?.Slug)
            .Set("side", tally.Side?.Name)
            .Set("population", tally.Population)
            .Set("measure", tally.Measure)
            .Set("agreement", tally.Agreement)
            .Set("sentence", TallySentence.Of(tally, engagement.Name, lens));
        entry["consensus"] = tally.Consensus is { } consensus ? ClaimAnswer.Interval(consensus) : null;
        entry["envelope"] = ClaimAnswer.Interval(tally.Envelope);
        entry["gap"] = tally.Gap;
        entry["relativeGap"] = Math.Round(tally.RelativeGap, 4);
        entry["boundedBy"] = new JsonArray([.. tally.BoundedBy.Concat(tally.BoundedByDocuments).Select(one => JsonValue.Create(one.Name))]);
        entry["distinctReferences"] = tally.DistinctReferences;
        List<JsonObject> shown =
        [
            .. tally.Claims.Nodes.Take(figures).Select(claim => ClaimAnswer.Of(claim, engagement.Name, sources)),
            .. tally.Derived.Take(figures - tally.Claims.Nodes.Count).Select(figure => ClaimAnswer.Of(figure, engagement.Name, tally.Measure, where, sources)),
        ];
        entry["figures"] = new JsonArray([.. shown]);
        lines.Add(entry["sentence"]!.GetValue<string>());
        lines.AddRange(shown.Select(figure => $"- {figure["sentence"]}"));
        if (LeftOut(tally, engagement, figures) is { } leftOut)
        {
            entry["leftOut"] = leftOut;
            lines.Add(leftOut);
        }

        return entry;
    }

    private static string? LeftOut(Tally tally, Named engagement, int figures)
    {
        var missing = tally.Claims.TotalCount + tally.Derived.Count - figures;
        if (missing == 0)
        {
            return null;
        }

        var how = figures == FiguresOf(tally) ? "accordingTo or documents, as a page has no more" : "a larger maxBytes, or with accordingTo or documents";
        var side = tally.Side is null ? "" : $", side: \"{tally.Side.Name}\"";
        var population = tally.Population is null ? "" : $", populations: [\"{tally.Population}\"]";
        return $"Left out: {missing} figures. Call tallies with engagement: \"{engagement.Slug}\", measures: [\"{tally.Measure}\"]{population}{side}, and with {how}.";
    }
}
