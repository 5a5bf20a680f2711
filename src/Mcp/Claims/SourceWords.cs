namespace Contested.Mcp.Claims;

/// <summary>Names who says something, among whom, and on what it rests.</summary>
internal static class SourceWords
{
    private const int MostReferences = 2;

    /// <summary>A document with its publisher or author and its licence.</summary>
    public static string Of(Document document) => $"“{document.Title}” ({Join(document.Publisher ?? document.Author, document.Licence)})";

    /// <summary>A reference with its publisher or author, its date, and whether it is retracted.</summary>
    public static string Of(Reference reference)
    {
        var retracted = reference.RetractedOn is { } day ? $"retracted on {day}" : null;
        var details = Join(reference.Publisher ?? reference.Author, reference.Published?.Text, retracted);
        return details.Length == 0 ? $"“{reference.Title}”" : $"“{reference.Title}” ({details})";
    }

    /// <summary>What a claim refers to, as the end of a sentence: "refers to “…” and “…”", "gives no reference for it".</summary>
    public static string References(IEnumerable<Citation> citations)
    {
        var all = citations.Select(citation => citation.Reference).DistinctBy(reference => reference.Slug).ToList();
        var shown = all.Take(MostReferences).Select(Of).ToList();
        if (all.Count > MostReferences)
        {
            shown.Add($"{all.Count - MostReferences} more");
        }

        return all.Count == 0 ? "gives no reference for it" : $"refers to {List(shown)}";
    }

    /// <summary>A claimant, and through whom it speaks.</summary>
    public static string Claimant(Claim claim) => (claim.Claimant?.Name, claim.Speaker?.Name ?? claim.SpeakerRole) switch
    {
        (null, _) => $"{Of(claim.Document)} itself",
        ({ } name, null) => name,
        ({ } name, { } speaker) => $"{name}, through {speaker},",
    };

    /// <summary>Among whom and on which side something is counted, with a blank before it; empty where that is not said.</summary>
    public static string Where(string? population, string? side)
    {
        var whom = population switch
        {
            "FORCES" => side is null ? " among the forces of all sides" : " among the forces",
            "CIVILIANS" => " among civilians",
            "UNKNOWN" => " among people who could be assigned neither to a side's forces nor to the civilians",
            "ALL" => " among forces and civilians together",
            _ => "",
        };
        return side is null ? whom : $"{whom} on the {side} side";
    }

    /// <summary>Some names as people list them: A, A and B, A, B and C.</summary>
    public static string List(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";

    private static string Join(params IEnumerable<string?> parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
