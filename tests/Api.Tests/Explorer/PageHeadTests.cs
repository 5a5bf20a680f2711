using System.Buffers.Binary;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;
using Contested.Api.Explorer;
using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;
using Microsoft.AspNetCore.Http;

namespace Contested.Api.Tests.Explorer;

/// <summary>What the pages of the explorer say before any script runs.</summary>
[Collection(ApiTestCollection.Name)]
public sealed partial class PageHeadTests(ApiHosts hosts)
{
    private static readonly bool IsBuilt = typeof(ExplorerPage).Assembly.GetManifestResourceNames().Contains("Explorer/index.html");

    [Theory]
    [AllDatabases]
    public async Task Head_Should_SayWhatPageIsAbout_When_ThereIsOne(DatabaseKind kind)
    {
        (string Path, string Title, string Description, string Type)[] expected =
        [
            ("/", "Contested", "Who claims what about a battle", "Dataset"),
            ("/engagements/gettysburg", "Battle of Gettysburg · Contested", "A victory of the Union over the Confederacy", "Event"),
            ("/actors/islamic-state", "Islamic State · Contested", "claims by Islamic State", "Organization"),
            ("/actors/thomas-livermore", "Thomas L. Livermore · Contested", "claims by Thomas L. Livermore", "Person"),
            ("/references/livermore-numbers-and-losses", "Numbers and Losses in the Civil War in America, 1861-65 · Contested", "1900", "CreativeWork"),
            ("/documents/ucdp-ged", "UCDP Georeferenced Event Dataset · Contested", "CC BY 4.0", "CreativeWork"),
            ("/claims/abu-kamal-offensive-2016-isil-40-killed", "The Islamic State claimed that 40 of the opposition's force were killed in the 2016 Abu Kamal offensive. · Contested", "Islamic State, in “2016 Abu Kamal offensive”", "Claim"),
        ];

        foreach (var (path, title, description, type) in expected)
        {
            if (await ReadAsync(kind, path) is not { } html)
            {
                return;
            }

            WebUtility.HtmlDecode(Title().Match(html).Groups[1].Value).ShouldBe(title);
            var meta = Meta().Matches(html).ToDictionary(match => match.Groups[1].Value, match => WebUtility.HtmlDecode(match.Groups[2].Value));
            meta["description"].ShouldContain(description);
            meta["og:description"].ShouldBe(meta["description"]);
            title.ShouldStartWith(meta["og:title"]);
            meta["og:url"].ShouldEndWith(path);
            meta["og:image"].ShouldBe($"http://localhost{PreviewImage.Path}");
            var data = JsonDocument.Parse(Data().Match(html).Groups[1].Value).RootElement;
            data.GetProperty("@context").GetString().ShouldBe("https://schema.org");
            data.GetProperty("@type").GetString().ShouldBe(type, path);
            data.GetProperty("url").GetString().ShouldBe(meta["og:url"]);
        }
    }

    [Fact]
    public async Task Data_Should_NameClaimantDocumentAndReferences_When_PageIsAClaims()
    {
        if (await ReadAsync(DatabaseKind.Sqlite, "/claims/abu-kamal-offensive-2016-isil-40-killed") is not { } html)
        {
            return;
        }

        var claim = JsonDocument.Parse(Data().Match(html).Groups[1].Value).RootElement;

        claim.GetProperty("author").GetProperty("name").GetString().ShouldBe("Islamic State");
        claim.GetProperty("appearance").GetProperty("url").GetString().ShouldBe("https://en.wikipedia.org/wiki/2016_Abu_Kamal_offensive");
        claim.GetProperty("citation")[0].GetProperty("@id").GetString().ShouldEndWith("/references/abu-kamal-offensive-2016-ref-3");
        claim.GetProperty("about").GetProperty("name").GetString().ShouldBe("2016 Abu Kamal offensive");
    }

    [Fact]
    public async Task Data_Should_SayWhereToGetTheDataset_When_PageIsTheFirst()
    {
        if (await ReadAsync(DatabaseKind.Sqlite, "/") is not { } html)
        {
            return;
        }

        var dataset = JsonDocument.Parse(Data().Match(html).Groups[1].Value).RootElement;

        // What search engines for datasets ask for.
        dataset.GetProperty("name").GetString().ShouldNotBeNullOrEmpty();
        dataset.GetProperty("description").GetString()!.Length.ShouldBeInRange(50, 5000);
        dataset.GetProperty("license").EnumerateArray().ShouldNotBeEmpty();
        dataset.GetProperty("version").GetString().ShouldNotBeNullOrEmpty();
        dataset.GetProperty("isBasedOn").EnumerateArray().ShouldAllBe(work => work.GetProperty("@type").GetString() == "CreativeWork");
        var downloads = dataset.GetProperty("distribution").EnumerateArray().ToList();
        downloads.Count.ShouldBeGreaterThan(3);
        foreach (var download in downloads)
        {
            download.GetProperty("@type").GetString().ShouldBe("DataDownload");
            using var table = await (await hosts.GetAsync(DatabaseKind.Sqlite)).Client.GetAsync(download.GetProperty("contentUrl").GetString());
            table.StatusCode.ShouldBe(HttpStatusCode.OK);
            table.Content.Headers.ContentType!.MediaType.ShouldBe(download.GetProperty("encodingFormat").GetString());
        }
    }

    [Fact]
    public async Task Data_Should_SayWhenAndWhere_When_PageIsAnEvents()
    {
        if (await ReadAsync(DatabaseKind.Sqlite, "/engagements/gettysburg") is not { } html)
        {
            return;
        }

        var battle = JsonDocument.Parse(Data().Match(html).Groups[1].Value).RootElement;

        battle.GetProperty("name").GetString().ShouldBe("Battle of Gettysburg");
        battle.GetProperty("startDate").GetString().ShouldBe("1863-07-01");
        battle.GetProperty("endDate").GetString().ShouldBe("1863-07-03");
        var location = battle.GetProperty("location");
        location.GetProperty("@type").GetString().ShouldBe("Place");
        location.GetProperty("geo").GetProperty("latitude").GetDouble().ShouldBe(39.8112);
        battle.GetProperty("superEvent")[0].GetProperty("@id").GetString().ShouldBe("http://localhost/engagements/american-civil-war");
        battle.GetProperty("contributor").EnumerateArray().ShouldAllBe(party => party.GetProperty("@id").GetString()!.StartsWith("http://localhost/actors/"));
    }

    [Fact]
    public async Task Preview_Should_BeAPictureOfItsSize_When_Asked()
    {
        using var response = await AskAsync(DatabaseKind.Sqlite, PreviewImage.Path, "image/*");

        response.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        var picture = await response.Content.ReadAsByteArrayAsync();
        picture[1..4].ShouldBe("PNG"u8.ToArray());
        BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)).ShouldBe(PreviewImage.Width);
        BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20)).ShouldBe(PreviewImage.Height);
    }

    [DatabaseTheory, AllDatabases]
    public async Task Database_Should_NotBeTouched_When_HeadIsKept(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        await using var host = new ApiHost(database) { CachesResponses = true, DataVersionAge = TimeSpan.FromHours(1) };
        foreach (var path in (string[])["/", "/engagements/gettysburg", "/engagements/antietam", "/claims/no-such"])
        {
            using var first = await host.Client.GetAsync(path);
            host.Statements.Take().ShouldNotBeEmpty(path);
            using var second = await host.Client.GetAsync(path);

            host.Statements.Take().ShouldBeEmpty(path);
            second.StatusCode.ShouldBe(first.StatusCode);
            (await second.Content.ReadAsStringAsync()).ShouldBe(await first.Content.ReadAsStringAsync());
        }
    }

    [Theory]
    [InlineData("/engagements/no-such")]
    [InlineData("/actors/no-such")]
    [InlineData("/references/no-such")]
    [InlineData("/documents/no-such")]
    [InlineData("/claims/no-such")]
    [InlineData("/no/such/address")]
    public async Task Page_Should_SaySo_When_AddressLeadsNowhere(string path)
    {
        using var response = await AskAsync(DatabaseKind.Sqlite, path, "text/html");

        response.StatusCode.ShouldBe(IsBuilt || path == "/no/such/address" ? HttpStatusCode.NotFound : HttpStatusCode.ServiceUnavailable);
        var html = await response.Content.ReadAsStringAsync();
        html.Contains("<title>Page not found", StringComparison.Ordinal).ShouldBe(IsBuilt);
        Data().IsMatch(html).ShouldBeFalse();
    }

    [Fact]
    public async Task Answer_Should_BeEmpty_When_NoPageIsWanted()
    {
        using var response = await AskAsync(DatabaseKind.Sqlite, "/no/such/address", "application/json");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public void Text_Should_NotEndItsElement_When_ItHasMarkup()
    {
        var head = new PageHead("</title><script>", "\"><script>") { Data = StructuredData.Page("Event", "https://example.org/", ("name", "</script><b>")) };

        var request = new DefaultHttpContext().Request;
        (request.Scheme, request.Host, request.Path) = ("https", new HostString("example.org"), "/\"><script>");
        var html = head.Render(new PageAddresses(request));

        Regex.Count(html, "<script").ShouldBe(1);
        Regex.Count(html, "</script>").ShouldBe(1);
        html.ShouldContain("&lt;/title&gt;&lt;script&gt;");
    }

    /// <summary>Gives a page; null where the build has no explorer.</summary>
    private async Task<string?> ReadAsync(DatabaseKind kind, string path)
    {
        using var response = await AskAsync(kind, path, "text/html");
        response.StatusCode.ShouldBe(IsBuilt ? HttpStatusCode.OK : HttpStatusCode.ServiceUnavailable, path);
        return IsBuilt ? await response.Content.ReadAsStringAsync() : null;
    }

    private async Task<HttpResponseMessage> AskAsync(DatabaseKind kind, string path, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(accept));
        return await (await hosts.GetAsync(kind)).Client.SendAsync(request);
    }

    [GeneratedRegex("<title>(.*?)</title>")]
    private static partial Regex Title();

    [GeneratedRegex("<meta (?:name|property)=\"([^\"]+)\" content=\"([^\"]*)\">")]
    private static partial Regex Meta();

    [GeneratedRegex("""<script type="application/ld\+json">(.*?)</script>""", RegexOptions.Singleline)]
    private static partial Regex Data();
}
