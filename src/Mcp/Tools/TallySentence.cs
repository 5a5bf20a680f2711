using System.Globalization;
using Contested.Mcp.Claims;

namespace Contested.Mcp.Tools;

/// <summary>Says in sentences that may be quoted what a tally comes to.</summary>
internal static class TallySentence
{
    /// <summary>Gives the sentences.</summary>
    public static string Of(Tally tally, string engagement)
    {
        var where = SourceWords.Where(tally.Population, tally.Side?.Name);
        return $"{engagement}, {FigureWords.Measure(tally.Measure)}{where}: {tally.Agreement}. {string.Join(' ', Findings(tally))}";
    }

    private static IEnumerable<string> Findings(Tally tally)
    {
        if (tally.Agreement == "NO_COMPLETE_FIGURE")
        {
            yield return "Nobody gives a figure for the whole.";
            yield break;
        }

        yield return $"The complete figures lie within {FigureWords.Of(tally.Envelope)}.";
        yield return tally.Consensus is { } consensus
            ? $"All figures allow {FigureWords.Of(consensus)}."
            : string.Create(CultureInfo.InvariantCulture, $"No number fits all of them; they lie {tally.Gap:N0} apart ({tally.RelativeGap:0.0%}).");
        List<string> bounding = [.. tally.BoundedBy.Concat(tally.BoundedByDocuments).Select(claimant => claimant.Name)];
        yield return bounding.Count == 0 ? "Nobody gives both ends." : $"Both ends are given by {SourceWords.List(bounding)}{(bounding.Count == 1 ? " alone" : "")}.";
    }
}
