namespace Contested.Mcp.Claims;

/// <summary>
/// Makes a sentence of a claim that may be quoted: who says it, what, by which document it is known and on which references it rests.
/// It is never more certain than the claim.
/// </summary>
internal static class ClaimSentence
{
    /// <summary>Gives the sentence.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="engagement">The name of the engagement that it is about.</param>
    public static string Of(Claim claim, string engagement)
    {
        var sentence = claim is { Measure: { } measure, Quantity: { } quantity } ? Figure(claim, engagement, measure, quantity) : Statement(claim);
        return string.Concat([sentence, .. Remarks(claim).Select(remark => $" {remark}")]);
    }

    /// <summary>Gives the sentence for a figure that follows from others.</summary>
    public static string Of(DerivedFigure figure, string engagement, string measure, string where)
    {
        var first = figure.Claims[0];
        var who = figure.Claimant?.Name ?? $"{SourceWords.Of(first.Document)} itself";
        var parts = figure.Claims
            .Where(claim => claim is { Measure: not null, Quantity: not null })
            .Select(claim => FigureWords.Of(claim.Quantity!, claim.IsPartial, claim.Measure!) + (SourceWords.Where(claim.Population, claim.Side?.Name) is var among && among == where ? "" : among));
        var cited = figure.Claimant is null ? "" : $", as cited by {SourceWords.Of(first.Document)}";
        var own = figure.IsCompared
            ? $"{figure.Claimant?.Name ?? "the document"} does not state it."
            : $"it is not compared, as {figure.Claimant?.Name ?? "the document"} states a figure of its own.";
        return $"{engagement}: a figure of {FigureWords.Of(figure.Figure, figure.IsPartial, measure)}{where} is derived from {SourceWords.List([.. parts])}, which {who} claimed{cited}, "
            + $"which {SourceWords.References(figure.Claims.SelectMany(claim => claim.Citations))}; {own}";
    }

    private static string Figure(Claim claim, string engagement, string measure, Quantity quantity)
    {
        var subject = claim.Subject is { } who && who.Name != claim.Side?.Name ? $" ({who.Name})" : "";
        var day = claim.Occurred is { Text: var text } ? $" {(text.Length == 10 ? "on" : "in")} {text}" : "";
        var where = $"{SourceWords.Where(claim.Population, claim.Side?.Name)}{subject}{day}";
        var counted = measure == "STRENGTH" ? "strength" : $"number of {FigureWords.Measure(measure)}";
        var (claimed, stated) = quantity.IsUnknown
            ? ($"said that the {counted}{where} is unknown", $"says that the {counted}{where} is unknown")
            : ($"claimed {FigureWords.Of(quantity, claim.IsPartial, measure)}{where}", $"states {FigureWords.Of(quantity, claim.IsPartial, measure)}{where}");
        var document = SourceWords.Of(claim.Document);
        var references = SourceWords.References(claim.Citations);
        return claim.Voice switch
        {
            "UNNAMED" => $"{engagement}: a source that {document} does not name {claimed}; the document {references}.",
            "NAMED" => $"{engagement}: {SourceWords.Claimant(claim)} {claimed}, as cited by {document}, which {references}.",
            _ => $"{engagement}: {document} itself {stated}, and {references}.",
        };
    }

    private static string Statement(Claim claim)
    {
        var document = SourceWords.Of(claim.Document);
        var references = SourceWords.References(claim.Citations);
        return claim.Voice switch
        {
            "UNNAMED" => $"According to a source that {document} does not name (the document {references}): {claim.Statement}",
            "NAMED" => $"According to {SourceWords.Claimant(claim).TrimEnd(',')}, as cited by {document}, which {references}: {claim.Statement}",
            _ => $"According to {document} itself, which {references}: {claim.Statement}",
        };
    }

    private static IEnumerable<string> Remarks(Claim claim)
    {
        if (claim.WithdrawnOn is { } day)
        {
            yield return $"The claim was withdrawn on {day}{(claim.WithdrawnBecause is { } reason ? $": {reason.TrimEnd('.')}." : ".")}";
        }

        if (claim.Citations.Count > 0 && claim.Citations.All(citation => citation.Reference.RetractedOn is not null))
        {
            yield return "All of its references have been retracted.";
        }

        foreach (var (kind, remark) in new[]
        {
            ("CORRECTED_BY", "A later claim corrects it."),
            ("DISPUTED_BY", "Another claim disputes it."),
            ("REPEATS", "It repeats another claim."),
        })
        {
            if (claim.Relations.Any(relation => relation.Kind == kind))
            {
                yield return remark;
            }
        }
    }
}
