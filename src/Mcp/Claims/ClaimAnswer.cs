using System.Text.Json.Nodes;

namespace Contested.Mcp.Claims;

/// <summary>Puts claims and derived figures into answers, with who says them and where beside each.</summary>
internal static class ClaimAnswer
{
    /// <summary>Gives a claim.</summary>
    public static JsonObject Of(Claim claim, string engagement, AnswerSources sources)
    {
        sources.Add(claim);
        return new JsonObject().Set("claim", claim.Slug)
            .Set("sentence", ClaimSentence.Of(claim, engagement))
            .Set("claimant", Claimant(claim))
            .Set("figure", claim.Quantity is { } quantity ? Figure(quantity, claim.IsPartial) : null)
            .Set("quote", claim.Quote)
            .Set("document", claim.Document.Slug)
            .Set("licence", claim.Document.Licence)
            .Set("references", References([claim]))
            .Set("knownSince", claim.KnownSince)
            .Set("note", claim.Note)
            .Set("relations", claim.Relations.Count == 0 ? null : new JsonArray([.. claim.Relations.Select(relation => JsonValue.Create($"{relation.Kind} {relation.Claim.Slug}"))]));
    }

    /// <summary>Gives a derived figure.</summary>
    public static JsonObject Of(DerivedFigure figure, string engagement, string measure, string where, AnswerSources sources)
    {
        foreach (var claim in figure.Claims)
        {
            sources.Add(claim);
        }

        var document = figure.Claims[0].Document;
        return new JsonObject().Set("derivedFrom", new JsonArray([.. figure.Claims.Select(claim => JsonValue.Create(claim.Slug))]))
            .Set("sentence", ClaimSentence.Of(figure, engagement, measure, where))
            .Set("claimant", figure.Claimant?.Name ?? document.Title)
            .Set("figure", Interval(figure.Figure).Set("isPartial", figure.IsPartial))
            .Set("document", document.Slug)
            .Set("licence", document.Licence)
            .Set("references", References(figure.Claims));
    }

    /// <summary>Gives an interval; an open end is null.</summary>
    public static JsonObject Interval(Interval interval) => new() { ["low"] = interval.Low, ["high"] = interval.High };

    private static JsonObject Figure(Quantity quantity, bool isPartial) => new JsonObject { ["low"] = quantity.Low, ["high"] = quantity.High }
        .Set("best", quantity.Best)
        .Set("isUnknown", quantity.IsUnknown)
        .Set("isApproximate", quantity.IsApproximate)
        .Set("isPartial", isPartial)
        .Set("verbatim", quantity.Verbatim);

    private static JsonArray References(IEnumerable<Claim> claims) => new([
        .. claims.SelectMany(claim => claim.Citations).Select(citation => citation.Reference.Slug).Distinct().Select(slug => JsonValue.Create(slug)),
    ]);

    private static string Claimant(Claim claim) => claim.Voice switch
    {
        "UNNAMED" => "somebody whom the document does not name",
        "NAMED" => claim.Claimant?.Name ?? claim.Document.Title,
        _ => $"{claim.Document.Title} (the document itself)",
    };
}
