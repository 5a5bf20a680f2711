using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Serving;

/// <summary>What the host does around GraphQL.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class HostTests(ApiHosts hosts)
{
    private const string ForeignOrigin = "https://front-end.example";

    [DatabaseTheory, AllDatabases]
    public async Task Health_Should_BeHealthy_When_Running(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        var version = (await client.QueryAsync("{ dataset { version } }"))["dataset"]!["version"]!;

        using var live = await client.GetAsync("/health/live");
        using var ready = await client.GetAsync("/health/ready");

        live.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await live.Content.ReadAsStringAsync()).ShouldBe("Healthy");
        ready.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await ready.Content.ReadAsStringAsync()).ShouldBe(
            $$"""{"status":"Healthy","description":"Dataset {{version}} is served.","problems":[]}""");
    }

    [DatabaseTheory]
    [AllDatabases("GET")]
    [AllDatabases("POST")]
    public async Task Response_Should_BeReadableFromAnyOrigin_When_OriginIsForeign(DatabaseKind kind, string method)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        using var request = new HttpRequestMessage(new HttpMethod(method), method == "GET" ? "/graphql?query={dataset{claims}}" : "/graphql")
        {
            Content = method == "GET" ? null : JsonContent.Create(new { query = "{ dataset { claims } }" }),
            Headers = { { "Origin", ForeignOrigin } },
        };

        using var response = await client.SendAsync(request);

        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"dataset":{"claims":378}}}""");
        response.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        response.Headers.Contains("Access-Control-Allow-Credentials").ShouldBeFalse();
    }

    [DatabaseTheory, AllDatabases]
    public async Task Preflight_Should_AllowPostOfJson_When_OriginIsForeign(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql")
        {
            Headers =
            {
                { "Origin", ForeignOrigin },
                { "Access-Control-Request-Method", "POST" },
                { "Access-Control-Request-Headers", "content-type" },
            },
        };

        using var response = await client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        response.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        response.Headers.GetValues("Access-Control-Allow-Methods").ShouldHaveSingleItem().ShouldContain("POST");
        response.Headers.GetValues("Access-Control-Allow-Headers").ShouldBe(["content-type"]);
        response.Headers.Contains("Access-Control-Allow-Credentials").ShouldBeFalse();
    }

    [DatabaseTheory]
    [AllDatabases("br")]
    [AllDatabases("gzip")]
    public async Task Response_Should_BeCompressed_When_ClientAccepts(DatabaseKind kind, string encoding)
    {
        const string query = "/graphql?query={claims(first:50){nodes{slug,statement,citations{marker,reference{title}}}}}";
        var client = (await hosts.GetAsync(kind)).Client;
        var plain = await client.GetByteArrayAsync(query);
        using var request = new HttpRequestMessage(HttpMethod.Get, query) { Headers = { { "Accept-Encoding", encoding } } };

        using var response = await client.SendAsync(request);
        var compressed = await response.Content.ReadAsByteArrayAsync();

        response.Content.Headers.ContentEncoding.ShouldBe([encoding]);
        response.Headers.Vary.ShouldContain("Accept-Encoding");
        compressed.Length.ShouldBeLessThan(plain.Length / 3);
        Decompress(compressed, encoding).ShouldBe(plain);
    }

    private static byte[] Decompress(byte[] content, string encoding)
    {
        using var source = new MemoryStream(content);
        using Stream decompression = encoding == "br"
            ? new BrotliStream(source, CompressionMode.Decompress)
            : new GZipStream(source, CompressionMode.Decompress);
        using var result = new MemoryStream();
        decompression.CopyTo(result);
        return result.ToArray();
    }
}
