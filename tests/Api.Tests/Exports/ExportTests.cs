using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Contested.Api.Tests.Hosting;
using Contested.Api.Tests.Limits;

namespace Contested.Api.Tests.Exports;

/// <summary>Releases are served as they are, and nothing else is.</summary>
public sealed class ExportTests(ReleasedData data) : IClassFixture<ReleasedData>
{
    private const string Claims = "/exports/2026.12/claims.csv";

    [Fact]
    public async Task List_Should_LeadToTheIndexOfEachRelease()
    {
        await using var host = Host();
        using var client = host.CreateClient();

        var releases = (await ReadAsync(client, "/exports"))["releases"]!.AsArray();

        releases.Select(release => (string?)release!["name"]).ShouldBe(["2026.11", "2026.12"]);
        foreach (var (listed, release) in releases.Zip(await data.Folder.ListAsync()))
        {
            ((string?)listed!["version"], (string?)listed["previous"]).ShouldBe((release.Version, release.Previous));
            var index = await ReadAsync(client, (string)listed["index"]!);
            ((string?)index["name"], index["files"]!.AsArray().Count).ShouldBe((release.Name, release.Files.Count));
        }

        using var moved = await client.GetAsync("/exports/2026.12");
        moved.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/exports/2026.12/index.json");
    }

    [Fact]
    public async Task List_Should_BeEmpty_When_TheFolderIsNotThere()
    {
        await using var host = new LimitHost(("Releases:Folder", "no-such-folder"));
        using var client = host.CreateClient();

        (await ReadAsync(client, "/exports"))["releases"]!.AsArray().ShouldBeEmpty();
        await RefusesAsync(client, "/exports/2026.12/index.json", "RELEASE_NOT_FOUND", "There is no release \"2026.12\". There are no releases yet.");
    }

    [Fact]
    public async Task File_Should_BeSentAsTheIndexSays()
    {
        await using var host = Host();
        using var client = host.CreateClient();
        var release = (await data.Folder.FindAsync("2026.12"))!;

        foreach (var file in release.Files)
        {
            using var answer = await client.GetAsync($"/exports/2026.12/{file.Name}");
            var bytes = await answer.Content.ReadAsByteArrayAsync();

            Convert.ToHexStringLower(SHA256.HashData(bytes)).ShouldBe(file.Sha256, file.Name);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe(file.MediaType);
            answer.Content.Headers.ContentLength.ShouldBe(file.Bytes);
            answer.Headers.ETag!.ToString().ShouldBe($"\"{file.Sha256}\"");
            answer.Headers.GetValues("Contested-Version").ShouldBe([release.Version]);
            answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        }

        (await client.GetStringAsync("/exports/2026.12/SHA256SUMS")).ShouldContain($"{release.Files[0].Sha256}  {release.Files[0].Name}\n");
    }

    [Fact]
    public async Task File_Should_BeSentInRanges_When_AskedForThem()
    {
        await using var host = Host();
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, br");
        using var whole = await client.GetAsync(Claims);
        var bytes = await whole.Content.ReadAsByteArrayAsync();

        using var part = await SendAsync(client, Claims, headers => headers.Range = new RangeHeaderValue(10, 29));
        using var end = await SendAsync(client, Claims, headers => headers.Range = new RangeHeaderValue(null, 20));
        using var beyond = await SendAsync(client, Claims, headers => headers.Range = new RangeHeaderValue(bytes.Length, null));
        using var other = await SendAsync(client, Claims, headers =>
        {
            headers.Range = new RangeHeaderValue(10, 29);
            headers.IfRange = new RangeConditionHeaderValue("\"another\"");
        });

        whole.Content.Headers.ContentEncoding.ShouldBeEmpty();
        whole.Headers.AcceptRanges.ShouldBe(["bytes"]);
        part.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        part.Content.Headers.ContentRange!.ToString().ShouldBe($"bytes 10-29/{bytes.Length}");
        (await part.Content.ReadAsByteArrayAsync()).ShouldBe(bytes[10..30]);
        (await end.Content.ReadAsByteArrayAsync()).ShouldBe(bytes[^20..]);
        beyond.StatusCode.ShouldBe(HttpStatusCode.RequestedRangeNotSatisfiable);
        (await other.Content.ReadAsByteArrayAsync()).ShouldBe(bytes);
    }

    [Fact]
    public async Task File_Should_NotBeSent_When_TheClientHasItOrAsksForTheHeadersOnly()
    {
        await using var host = Host();
        using var client = host.CreateClient();
        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, Claims));

        using var again = await SendAsync(client, Claims, headers => headers.IfNoneMatch.Add(head.Headers.ETag!));

        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        head.Content.Headers.ContentLength!.Value.ShouldBeGreaterThan(100_000);
        (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await again.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Unknown_Should_BeRefusedWithWhatThereIs()
    {
        await using var host = Host();
        using var client = host.CreateClient();

        await RefusesAsync(
            client, "/exports/2027.01/claims.csv", "RELEASE_NOT_FOUND", "There is no release \"2027.01\". The releases are 2026.11, 2026.12.");
        await RefusesAsync(client, "/exports/2027.01", "RELEASE_NOT_FOUND", "There is no release \"2027.01\". The releases are 2026.11, 2026.12.");
        await RefusesAsync(
            client, "/exports/2026.12/claim.csv", "RELEASE_FILE_NOT_FOUND", "The release 2026.12 has no file \"claim.csv\". It has CITATION.cff, actors.csv, ");
        await RefusesAsync(client, "/exports/2026.12/stray.txt", "RELEASE_FILE_NOT_FOUND", "The release 2026.12 has no file \"stray.txt\".");
        using var posted = await client.PostAsync(Claims, null);
        posted.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        posted.Content.Headers.Allow.ShouldBe(["GET", "HEAD"]);
    }

    [Theory]
    [InlineData("/exports/2026.12/../secret.txt")]
    [InlineData("/exports/2026.12/%2e%2e/secret.txt")]
    [InlineData("/exports/2026.12/..%2fsecret.txt")]
    [InlineData("/exports/2026.12/..%5csecret.txt")]
    [InlineData("/exports/2026.12/%2e%2e%2fsecret.txt")]
    [InlineData("/exports/..%2f..%2fetc/passwd")]
    [InlineData("/exports/2026.12/%2fetc%2fpasswd")]
    [InlineData("/exports/2026.12/%252e%252e%252fsecret.txt")]
    [InlineData("/exports/2026.12//etc/passwd")]
    [InlineData("/exports/./secret.txt")]
    [InlineData("/exports/secret.txt")]
    [InlineData("/exports/%2e/secret.txt")]
    [InlineData("/exports/2026.12/claims.csv%00.txt")]
    [InlineData("/exports/2026.12/..;/secret.txt")]
    public async Task Path_Should_LeadNowhere_When_ItWouldLeaveTheRelease(string path)
    {
        await using var host = Host();
        using var client = await host.ListenAsync();

        // A client of .NET would tidy the path up.
        using var connection = new TcpClient();
        await connection.ConnectAsync(client.BaseAddress!.Host, client.BaseAddress.Port);
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(connection.GetStream());
        var answer = await reader.ReadToEndAsync();

        answer.ShouldMatch("^HTTP/1.1 (400|404) ");
        answer.ShouldNotContain("secret\r\n");
        answer.ShouldNotContain("root:");
    }

    [Fact]
    public async Task Version_Should_BeNamedByEveryResponse()
    {
        await using var host = Host();
        using var client = host.CreateClient();
        var served = (await data.Folder.FindAsync("2026.12"))!.Version;

        foreach (var address in (string[])["/", "/graphql?query={dataset{version}}", "/graphql", "/pulls", "/pulls/places.csv", "/exports", "/health/live", "/nowhere"])
        {
            using var answer = await client.GetAsync(address);
            answer.Headers.GetValues("Contested-Version").ShouldBe([served], address);
        }

        using var posted = await client.PostAsync("/graphql", new StringContent("{\"query\":\"{dataset{version}}\"}", Encoding.UTF8, "application/json"));
        posted.Headers.GetValues("Contested-Version").ShouldBe([served]);
        using var earlier = await client.GetAsync("/exports/2026.11/claims.jsonl");
        earlier.Headers.GetValues("Contested-Version").ShouldNotBe([served]);
        using var elsewhere = await SendAsync(client, Claims, headers => headers.Add("Origin", "https://example.org"));
        elsewhere.Headers.GetValues("Access-Control-Expose-Headers").Single().ShouldContain("Contested-Version");
    }

    [Fact]
    public async Task Pull_Should_AnswerForTheServedVersionAlone_When_AskedForOne()
    {
        await using var host = Host();
        using var client = host.CreateClient();
        var (before, served) = ((await data.Folder.FindAsync("2026.11"))!.Version, (await data.Folder.FindAsync("2026.12"))!.Version);
        var expected = await client.GetStringAsync("/pulls/places.csv");

        (await client.GetStringAsync("/pulls/places.csv?version=2026.12")).ShouldBe(expected);
        (await client.GetStringAsync($"/pulls/places.csv?version={served}")).ShouldBe(expected);
        (await client.GetStringAsync("/pulls/places.csv?version=")).ShouldBe(expected);
        var elsewhere = $"The version 2026.11 ({before}) is not the one that is served, {served}, from which pulls are made. Its files are listed at /exports/2026.11/index.json.";
        await RefusesAsync(client, "/pulls/places.csv?version=2026.11", "VERSION_NOT_SERVED", elsewhere);
        await RefusesAsync(client, $"/pulls/places.csv?version={before}", "VERSION_NOT_SERVED", elsewhere);
        await RefusesAsync(
            client, "/pulls/places.csv?version=2025.01", "VERSION_NOT_FOUND", $"There is no version \"2025.01\". The ones that are kept are 2026.11, 2026.12. Served is {served}.");
    }

    private LimitHost Host() => new(("Releases:Folder", data.Folder.FullPath));

    private static async Task<JsonNode> ReadAsync(HttpClient client, string address) => JsonNode.Parse(await client.GetStringAsync(address))!;

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string address, Action<HttpRequestHeaders> set)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        set(request.Headers);
        return await client.SendAsync(request);
    }

    private static async Task RefusesAsync(HttpClient client, string address, string code, string message)
    {
        using var answer = await client.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        var error = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]![0]!;
        ((string?)error["extensions"]!["code"]).ShouldBe(code);
        ((string)error["message"]!).ShouldStartWith(message);
    }
}
