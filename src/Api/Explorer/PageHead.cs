using System.Net;
using System.Text.Json.Nodes;

namespace Contested.Api.Explorer;

/// <summary>What search engines and previews read of a page before any script runs.</summary>
/// <param name="Title">What the page shows.</param>
/// <param name="Description">A sentence or two on it.</param>
internal sealed record PageHead(string Title, string Description)
{
    private const string Site = "Contested";

    /// <summary>The head of a page whose address leads nowhere.</summary>
    public static PageHead NotFound { get; } = new("Page not found", "There is nothing at this address.") { StatusCode = StatusCodes.Status404NotFound };

    /// <summary>The head of a page that can be shown only once the data can be reached again.</summary>
    public static PageHead Unavailable { get; } = new(Site, "Who claims what about a battle, and on whose word.")
    {
        StatusCode = StatusCodes.Status503ServiceUnavailable,
    };

    /// <summary>The status that the page is sent with.</summary>
    public int StatusCode { get; init; } = StatusCodes.Status200OK;

    /// <summary>What the page is about, in the terms of schema.org; null where that is not known.</summary>
    public JsonObject? Data { get; init; }

    /// <summary>Renders the elements of the head.</summary>
    /// <param name="addresses">The addresses of the server; the data have that of the page as well.</param>
    public string Render(PageAddresses addresses)
    {
        var address = addresses.Own;
        var name = Title == Site ? Site : $"{Title} · {Site}";
        var elements = $"""
            <title>{Encode(name)}</title>
                <meta name="description" content="{Encode(Description)}">
                <meta property="og:site_name" content="{Site}">
                <meta property="og:type" content="{(Title == Site ? "website" : "article")}">
                <meta property="og:title" content="{Encode(Title)}">
                <meta property="og:description" content="{Encode(Description)}">
                <meta property="og:image" content="{Encode(addresses.Of(PreviewImage.Path))}">
                <meta property="og:image:width" content="{PreviewImage.Width}">
                <meta property="og:image:height" content="{PreviewImage.Height}">
                <meta property="og:image:alt" content="{Encode(PreviewImage.Description)}">
                <meta name="twitter:card" content="summary_large_image">
            """;
        // An address that leads nowhere is nobody's.
        return Data is null
            ? elements
            : $"""
                {elements}
                    <meta property="og:url" content="{Encode(address)}">
                    <link rel="canonical" href="{Encode(address)}">
                    <script type="application/ld+json">{Data.ToJsonString()}</script>
                """;
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
