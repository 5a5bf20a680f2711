using System.Net;
using System.Text.Json.Nodes;
using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Pulls;

/// <summary>What a pull says of itself, and what it says where it is asked for something that is not there.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class PullTermsTests(ApiHosts hosts)
{
    private const string Offensive = "engagement=abu-kamal-offensive-2016";

    [DatabaseTheory, AllDatabases]
    public async Task Headers_Should_TellVersionLicencesAndNames_When_PulledInAnyFormat(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        var dataset = (await client.QueryAsync("{ dataset { version releasedOn } }"))["dataset"]!;
        foreach (var extension in (string[])["json", "csv", "xlsx", "jsonl"])
        {
            using var get = await client.GetAsync($"/pulls/casualty-claims.{extension}?{Offensive}&measure=killed");
            using var request = new HttpRequestMessage(HttpMethod.Head, get.RequestMessage!.RequestUri);
            using var head = await client.SendAsync(request);

            foreach (var response in (HttpResponseMessage[])[get, head])
            {
                response.StatusCode.ShouldBe(HttpStatusCode.OK);
                Header(response, "Contested-Version").ShouldBe((string)dataset["version"]!);
                Header(response, "Contested-Licence").ShouldBe("CC BY 4.0; CC BY-SA 4.0");
                Header(response, "Contested-Attribution").ShouldContain("Wikipedia contributors, %E2%80%9C2016 Abu Kamal offensive%E2%80%9D");
                response.Content.Headers.ContentDisposition!.FileName.ShouldBe(
                    $"\"casualty-claims_abu-kamal-offensive-2016_killed_{dataset["releasedOn"]}.{extension}\"");
            }

            head.Headers.ETag.ShouldBe(get.Headers.ETag);
            head.Content.Headers.ContentType.ShouldBe(get.Content.Headers.ContentType);
            (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        }
    }

    [DatabaseTheory, AllDatabases]
    public async Task Licence_Should_BeThatOfTheEngagementsDocuments(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;

        using var response = await client.GetAsync("/pulls/casualty-claims.csv?engagement=gettysburg");

        Header(response, "Contested-Licence").ShouldBe("CC BY 4.0");
        Header(response, "Contested-Attribution").ShouldStartWith("Jeffrey B. Arnold, American Civil War Battle Data 11.0.0");
    }

    [DatabaseTheory, AllDatabases]
    public async Task Json_Should_TellWhereTheDataComeFrom(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        var answer = await client.QueryAsync("{ dataset { version releasedOn } documents { nodes { slug title licence licenceUrl attribution url } } }");

        var json = JsonNode.Parse(await client.GetStringAsync("/pulls/documents.json"))!;

        json["dataset"]!["version"]!.ToString().ShouldBe((string)answer["dataset"]!["version"]!);
        json["dataset"]!["releasedOn"]!.ToString().ShouldBe((string)answer["dataset"]!["releasedOn"]!);
        JsonNode.DeepEquals(json["dataset"]!["sources"], answer["documents"]!["nodes"]).ShouldBeTrue(json.ToJsonString());
        json.Texts("data.documents.nodes.*.slug").ShouldBe(answer.Texts("documents.nodes.*.slug"));
    }

    [DatabaseTheory, AllDatabases]
    public async Task Tag_Should_DependOnFormatAndMark(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        var tags = new List<string>();
        foreach (var address in (string[])["claims.csv", "claims.csv?bom=1", "claims.xlsx", "claims.json"])
        {
            using var response = await client.GetAsync($"/pulls/{address}");
            tags.Add(response.Headers.ETag!.Tag);
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/pulls/{address}") { Headers = { IfNoneMatch = { response.Headers.ETag! } } };

            using var again = await client.SendAsync(request);

            again.StatusCode.ShouldBe(HttpStatusCode.NotModified, address);
        }

        tags.Distinct().Count().ShouldBe(4);
    }

    [DatabaseTheory]
    [AllDatabases("casualty-claims.csv?engagement=gettysbrug", "There is no engagement \"gettysbrug\". Did you mean \"gettysburg\"?")]
    [AllDatabases("casualty-claims.csv?engagement=Gettysburg", "There is no engagement \"Gettysburg\". Did you mean \"gettysburg\"?")]
    [AllDatabases("casualty-claims.csv?engagement=battle+of+gettysburg", "There is no engagement \"battle of gettysburg\". Did you mean \"gettysburg\"?")]
    [AllDatabases("citations.csv?engagement=antietem", "There is no engagement \"antietem\". Did you mean \"antietam\"?")]
    [AllDatabases("tallies.xlsx?engagement=xyz", "There is no engagement \"xyz\".")]
    [AllDatabases("claims-by-claimant.json?claimant=sorh", "There is no claimant \"sorh\". Did you mean \"sohr\"?")]
    [AllDatabases("casualty-claims.csv?engagement=", "There is no engagement \"\".")]
    [AllDatabases("casualty-claims.csv", "The parameter \"engagement\" (String!) is missing. An example: http://localhost/pulls/casualty-claims.csv?engagement=abu-kamal-offensive-2016")]
    public async Task Pull_Should_SayWhatWouldBeRight_When_NothingHasTheSlug(DatabaseKind kind, string address, string message)
    {
        var client = (await hosts.GetAsync(kind)).Client;

        using var get = await client.GetAsync($"/pulls/{address}");
        using var request = new HttpRequestMessage(HttpMethod.Head, $"/pulls/{address}");
        using var head = await client.SendAsync(request);

        get.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        head.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        ((string)JsonNode.Parse(await get.Content.ReadAsStringAsync())!["errors"]![0]!["message"]!).ShouldStartWith(message);
    }

    [DatabaseTheory, AllDatabases]
    public async Task Values_Should_BeThoseThatBeginLikeTheText(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;

        var engagements = JsonNode.Parse(await client.GetStringAsync("/pulls/values/engagement?text=get"))!;
        var claimants = JsonNode.Parse(await client.GetStringAsync("/pulls/values/claimant?text=sohr"))!;

        engagements["values"]![0]!.ToJsonString().ShouldBe("""{"value":"gettysburg","label":"Battle of Gettysburg"}""");
        claimants["values"]![0]!["value"]!.ToString().ShouldBe("sohr");
    }

    private static string Header(HttpResponseMessage response, string name) => response.Headers.GetValues(name).Single();
}
