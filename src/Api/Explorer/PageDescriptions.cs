using System.Globalization;
using System.Net.Mime;
using System.Text.Json.Nodes;
using static Contested.Api.Explorer.StructuredData;

namespace Contested.Api.Explorer;

/// <summary>Makes the heads of pages of what the API answers to the operations of <c>PageHeads.graphql</c>.</summary>
internal static class PageDescriptions
{
    private static readonly (string Pull, string Name)[] Downloads =
    [
        ("claims", "Every claim"),
        ("tallies", "The comparison of all figures on the same losses or means"),
        ("engagements", "The engagements"),
        ("actors", "The actors"),
        ("places", "The places"),
        ("documents", "The documents, with their licences"),
    ];

    /// <summary>The head of the page that lists the engagements.</summary>
    public static PageHead Home(JsonNode data, PageAddresses addresses)
    {
        var dataset = data["dataset"]!;
        // A part of the documents would pass for all of them.
        var documents = data["documents"]!["nodes"] is JsonArray nodes && nodes.Count == (int)data["documents"]!["totalCount"]! ? nodes : null;
        var description = $"Who claims what about a battle, and on whose word: {Count(dataset["engagements"], "engagement")}, "
            + $"{Count(dataset["claims"], "claim")} and {Count(dataset["references"], "reference")}, with every figure as its source gives it.";
        return new PageHead("Contested", description)
        {
            Data = Page(
                "Dataset",
                addresses.Own,
                ("name", "Contested"),
                ("description", description),
                ("version", dataset["version"]),
                ("datePublished", dataset["releasedOn"]),
                ("isAccessibleForFree", true),
                ("license", ListOf(List(documents, document => document["licenceUrl"] ?? document["licence"]).DistinctBy(licence => (string)licence!))),
                ("isBasedOn", List(documents, document => Work(document, "documents", addresses))),
                ("distribution", ListOf(Downloads.Select(download => Download(download.Pull, download.Name, addresses)))),
                ("measurementTechnique", "Each statement of a document is kept as a claim, with its claimant, figure and references.")),
        };
    }

    /// <summary>The head of the page that lists the releases.</summary>
    public static PageHead Releases(JsonNode data, PageAddresses addresses)
    {
        var releases = data["dataset"]!["releases"]!.AsArray();
        var latest = releases.Count > 0 ? $", the latest of which is {releases[^1]!["name"]}" : string.Empty;
        var description = $"{Count(JsonValue.Create(releases.Count), "release")} of the dataset{latest}, with what has changed between them.";
        return new PageHead("Releases", description) { Data = Page("CollectionPage", addresses.Own, ("name", "Releases"), ("description", description)) };
    }

    /// <summary>The head of the page of an engagement.</summary>
    public static PageHead Engagement(JsonNode engagement, PageAddresses addresses)
    {
        var summary = engagement["summary"] ?? "Who claims what about it, and on whose word.";
        var counts = $"{Count(engagement["claims"]!["totalCount"], "claim")} on {Count(engagement["references"]!["totalCount"], "reference")}";
        var parties = engagement["sides"]!.AsArray().SelectMany(side => List(side!["participations"], party => Party(party["actor"], addresses)));
        return new PageHead((string)engagement["name"]!, $"{summary} {counts}.")
        {
            Data = Page(
                "Event",
                addresses.Own,
                ("name", engagement["name"]),
                ("alternateName", engagement["aliases"]),
                ("description", engagement["summary"]),
                ("startDate", engagement["start"]?["text"]),
                ("endDate", engagement["end"]?["text"]),
                ("location", Place(engagement["place"])),
                ("superEvent", List(engagement["partOf"], whole => EventOf(whole, addresses))),
                ("contributor", ListOf(parties)),
                ("subjectOf", List(engagement["documents"], document => Work(document, "documents", addresses))),
                Elsewhere(engagement)),
        };
    }

    /// <summary>The head of the page of an actor.</summary>
    public static PageHead Actor(JsonNode actor, PageAddresses addresses) => new(
        (string)actor["name"]!,
        $"{actor["description"]} {Count(actor["claimsMade"]!["totalCount"], "claim")} by {actor["name"]}, and {actor["claimsAbout"]!["totalCount"]} about it.".Trim())
    {
        Data = Page(
            TypeOf(actor),
            addresses.Own,
            ("name", actor["name"]),
            ("alternateName", actor["aliases"]),
            ("description", actor["description"]),
            Elsewhere(actor)),
    };

    /// <summary>The head of the page of a reference.</summary>
    public static PageHead Reference(JsonNode reference, PageAddresses addresses) => new(
        (string)reference["title"]!,
        Join(reference["author"], reference["publisher"], reference["published"]?["text"], $"cited by {Count(reference["claims"]!["totalCount"], "claim")}"))
    {
        Data = Page("CreativeWork", addresses.Own, [.. Imprint(reference), ("archivedAt", reference["archiveUrl"])]),
    };

    /// <summary>The head of the page of a document.</summary>
    public static PageHead Document(JsonNode document, PageAddresses addresses) => new(
        (string)document["title"]!,
        Join(document["author"], document["publisher"], document["licence"], $"restated in {Count(document["claims"]!["totalCount"], "claim")}"))
    {
        Data = Page(
            "CreativeWork",
            addresses.Own,
            [.. Imprint(document), ("license", document["licenceUrl"] ?? document["licence"]), ("creditText", document["attribution"])]),
    };

    /// <summary>The head of the page of a claim.</summary>
    public static PageHead Claim(JsonNode claim, PageAddresses addresses)
    {
        var speaker = (string?)claim["voice"] switch
        {
            "NAMED" => (string)claim["claimant"]!["name"]!,
            "UNNAMED" => "An unnamed source",
            _ => "The document itself",
        };
        return new PageHead((string)claim["statement"]!, Join(claim["engagement"]!["name"], $"{speaker}, in “{claim["document"]!["title"]}”", claim["quantity"]?["verbatim"]))
        {
            Data = Page(
                "Claim",
                addresses.Own,
                ("name", claim["statement"]),
                ("text", claim["statement"]),
                ("author", Party(claim["claimant"], addresses)),
                ("about", EventOf(claim["engagement"]!, addresses)),
                ("temporal", claim["occurred"]?["text"]),
                ("appearance", Work(claim["document"]!, "documents", addresses)),
                ("citation", List(claim["citations"], citation => Work(citation["reference"]!, "references", addresses)))),
        };
    }

    private static JsonObject EventOf(JsonNode engagement, PageAddresses addresses) =>
        Thing("Event", ("@id", addresses.Of($"/engagements/{engagement["slug"]}")), ("name", engagement["name"]));

    /// <summary>Where and when a work came out; its own address is elsewhere, and that of its page stands in the page.</summary>
    private static IEnumerable<(string Name, JsonNode? Value)> Imprint(JsonNode work) =>
    [
        ("name", work["title"]),
        ("author", work["author"]),
        ("publisher", work["publisher"]),
        ("datePublished", work["published"]?["text"]),
        ("inLanguage", work["language"]),
        ("sameAs", ListOf([.. List(work["identifiers"], identifier => identifier["url"]), work["url"]])),
    ];

    private static JsonObject Download(string pull, string name, PageAddresses addresses) => Thing(
        "DataDownload",
        ("name", name),
        ("encodingFormat", MediaTypeNames.Text.Csv),
        ("contentUrl", addresses.Of($"/pulls/{pull}.csv")));

    private static string Count(JsonNode? number, string thing) => (int)number! == 1 ? $"1 {thing}" : string.Create(CultureInfo.InvariantCulture, $"{(int)number!:N0} {thing}s");

    private static string Join(params IEnumerable<object?> parts) => string.Join(" · ", parts.Where(part => part is not null));
}
