using System.Globalization;
using Contested.Mcp.Claims;

namespace Contested.Mcp.Tools;

/// <summary>Says in sentences that may be quoted what a tally comes to.</summary>
internal static class TallySentence
{
    /// <summary>Gives the sentences.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="engagement">The name of its engagement.</param>
    /// <param name="lens">Which claims are compared, and how strictly.</param>
    public static string Of(Tally tally, string engagement, TallyLens lens)
    {
        var where = SourceWords.Where(tally.Population, tally.Side?.Name);
        return $"{engagement}, {FigureWords.Measure(tally.Measure)}{where}{(lens.Words is null ? "" : $" ({lens.Words})")}: {tally.Agreement}. {string.Join(' ', Findings(tally))}";
    }

    private static IEnumerable<string> Findings(Tally tally)
    {
        if (tally.Agreement == "NO_COMPLETE_FIGURE")
        {
            yield return "Nobody gives a figure for the whole.";
            yield break;
        }

        yield return tally.Envelope switch
        {
            { Low: { } low, High: { } high } when low == high => $"Every complete figure is {FigureWords.Number(low)}.",
            { Low: { } low, High: { } high } => $"The complete figures lie between {FigureWords.Number(low)} and {FigureWords.Number(high)}.",
            var open => $"The complete figures come to {FigureWords.Of(open)}.",
        };
        yield return tally.Consensus is { } consensus
            ? $"All figures allow {FigureWords.Of(consensus)}."
            : string.Create(CultureInfo.InvariantCulture, $"No number fits all of them; they lie {tally.Gap:N0} apart ({tally.RelativeGap:0.0%}).");
        List<string> bounding = [.. tally.BoundedBy.Select(claimant => claimant.Name), .. tally.BoundedByDocuments.Select(document => $"“{document.Name}” itself")];
        yield return bounding.Count == 0 ? "Nobody gives both ends." : $"Both ends are given by {SourceWords.List(bounding)}{(bounding.Count == 1 ? " alone" : "")}.";
    }
}
