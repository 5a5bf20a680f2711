using System.IO.Compression;
using System.Net;
using Contested.GraphQL.AspNetCore.Playground;

namespace Contested.GraphQL.AspNetCore.Tests.Playground;

public sealed class PlaygroundAssetsTests
{
    private static string Asset(string extension) => PlaygroundPage.Embedded.Assets.First(file => file.EndsWith(extension, StringComparison.Ordinal));

    [PlaygroundTheory]
    [InlineData(".js", "text/javascript")]
    [InlineData(".css", "text/css")]
    [InlineData(".svg", "image/svg+xml")]
    public async Task Map_Should_ServeAssetForGood(string extension, string contentType)
    {
        await using var host = await PlaygroundHost.StartInMemoryAsync();
        using var client = host.CreateClient();

        var response = await client.GetAsync($"/graphql/playground/assets/{Asset(extension)}");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(contentType);
        response.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        response.Headers.Vary.ShouldBe(["Accept-Encoding"]);
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [PlaygroundTheory]
    [InlineData("gzip, deflate, br", true)]
    [InlineData("GZIP;q=0.5", true)]
    [InlineData("*", true)]
    [InlineData("br", false)]
    [InlineData("gzip;q=0, *", false)]
    [InlineData("identity", false)]
    [InlineData(null, false)]
    public async Task Map_Should_Compress_When_ClientTakesGzip(string? acceptEncoding, bool isCompressed)
    {
        await using var host = await PlaygroundHost.StartInMemoryAsync();
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", acceptEncoding);
        PlaygroundPage.Embedded.TryOpenAsset(Asset(".css"), out var compressed).ShouldBeTrue();

        var response = await client.GetAsync($"/graphql/playground/assets/{Asset(".css")}");

        response.Content.Headers.ContentEncoding.ShouldBe(isCompressed ? ["gzip"] : []);
        var expected = isCompressed ? compressed : new GZipStream(compressed, CompressionMode.Decompress);
        var content = await ReadAsync(await response.Content.ReadAsStreamAsync());
        var expectedContent = await ReadAsync(expected);
        content.AsSpan().SequenceEqual(expectedContent).ShouldBeTrue();
    }

    [PlaygroundFact]
    public async Task Map_Should_WriteHeadersOnly_When_MethodIsHead()
    {
        await using var host = await PlaygroundHost.StartInMemoryAsync();
        using var client = host.CreateClient();

        var response = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, $"/graphql/playground/assets/{Asset(".css")}"));

        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
        (await response.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/graphql/playground/assets/unknown.js")]
    [InlineData("/graphql/playground/assets/..%2findex.html")]
    [InlineData("/graphql/playground/index.html")]
    public async Task Map_Should_AnswerNotFound_When_AssetIsUnknown(string address)
    {
        await using var host = await PlaygroundHost.StartInMemoryAsync();
        using var client = host.CreateClient();

        (await client.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<byte[]> ReadAsync(Stream stream)
    {
        var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
