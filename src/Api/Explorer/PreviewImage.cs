namespace Contested.Api.Explorer;

/// <summary>The picture that a link to any page is shown with elsewhere: what the project is. It is <c>preview.svg</c>, drawn by a browser.</summary>
internal static class PreviewImage
{
    /// <summary>Its path.</summary>
    public const string Path = "/explorer/preview.png";

    /// <summary>Its width in pixels.</summary>
    public const int Width = 1200;

    /// <summary>Its height in pixels.</summary>
    public const int Height = 630;

    /// <summary>What it shows.</summary>
    public const string Description = "Contested: who claims what, and on whose word. Two accounts of one figure that cannot both be true.";

    private static readonly byte[] Content = Read();

    /// <summary>Serves the picture.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods(Path, [HttpMethods.Get, HttpMethods.Head], (HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "public, max-age=86400";
            context.Response.Headers.XContentTypeOptions = "nosniff";
            return Results.Bytes(Content, "image/png");
        });

    private static byte[] Read()
    {
        using var resource = typeof(PreviewImage).Assembly.GetManifestResourceStream("preview")!;
        using var content = new MemoryStream();
        resource.CopyTo(content);
        return content.ToArray();
    }
}
