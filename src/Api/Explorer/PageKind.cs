using System.Text.Json.Nodes;
using static Contested.Api.Explorer.PageDescriptions;

namespace Contested.Api.Explorer;

/// <summary>A kind of page of the explorer.</summary>
/// <param name="Path">The pattern of its addresses.</param>
/// <param name="Operation">The operation of <c>PageHeads.graphql</c> that tells what a page is about.</param>
/// <param name="Describe">Makes the head of a page of the answer; null where the answer says that there is no such page.</param>
internal sealed record PageKind(string Path, string Operation, Func<JsonNode, PageAddresses, PageHead?> Describe)
{
    /// <summary>All kinds of pages.</summary>
    public static IReadOnlyList<PageKind> All { get; } =
    [
        new("/", "Home", Home),
        new("/engagements/{slug}", "Engagement", (data, addresses) => data["engagement"] is { } engagement ? Engagement(engagement, addresses) : null),
        new("/actors/{slug}", "Actor", (data, addresses) => data["actor"] is { } actor ? Actor(actor, addresses) : null),
        new("/references/{slug}", "Reference", (data, addresses) => data["reference"] is { } reference ? Reference(reference, addresses) : null),
        new("/documents/{slug}", "Document", (data, addresses) => data["document"] is { } document ? Document(document, addresses) : null),
        new("/claims/{slug}", "Claim", (data, addresses) => data["claim"] is { } claim ? Claim(claim, addresses) : null),
        new("/releases", "Releases", Releases),
    ];
}
