using System.Net;
using Contested.GraphQL.AspNetCore.Caching;
using Contested.GraphQL.AspNetCore.TrustedDocuments;
using Snapshooter.Xunit;

namespace Contested.GraphQL.AspNetCore.Tests.Pulls;

public sealed class PullRequestTests
{
    private const string Page = "pageInfo { hasNextPage endCursor } nodes { value }";
    private const string Numbers = $"query($count: Int, $failAt: Int, $after: String) {{ numbers(first: 3, after: $after, count: $count, failAt: $failAt) {{ {Page} }} }}";
    private const string Values =
        """
        # Describes what it is given.
        # Example: text=a&list=1&list=2
        query($list: [Int!], $text: String!, $colour: Colour = RED, $ratio: Float, $flag: Boolean, $box: Box) {
          values(list: $list, text: $text, colour: $colour, ratio: $ratio, flag: $flag, box: $box)
        }
        """;

    [Theory]
    [InlineData("/pulls/values.jsonl?text=a&list=1&list=2&ratio=2.5&flag=true&colour=green&box={}", "{list: [Int32 1, Int32 2], ratio: Double 2.5, flag: Boolean True}")]
    [InlineData("/pulls/values.jsonl?text=", "{list: null, ratio: null, flag: null}")]
    public async Task Parameters_Should_BeRead_When_TheyAreOfTheirTypes(string address, string expected)
    {
        await using var host = await PullHost.StartAsync(("values", Values));

        (await host.Client.GetStringAsync(address)).ShouldContain(expected);
    }

    [Theory]
    [InlineData("/pulls/value?text=a", HttpStatusCode.NotFound, "There is no pull \"value\". Did you mean \"values\"?")]
    [InlineData("/pulls/values.xml?text=a", HttpStatusCode.NotFound, "The pull \"values\" is not there as \".xml\". It is as .json, .csv, .xlsx, .jsonl.")]
    [InlineData("/pulls/values.geojson?text=a", HttpStatusCode.NotFound, "The pull \"values\" is not there as \".geojson\".")]
    [InlineData("/pulls/twice", HttpStatusCode.NotFound, "The trusted document \"twice\" cannot be pulled: both \"a\" and \"b\" take the argument \"after\" from a variable")]
    [InlineData("/pulls/blind", HttpStatusCode.NotFound, "\"numbers\" has to select pageInfo { hasNextPage endCursor }")]
    [InlineData("/pulls/count", HttpStatusCode.NotFound, "cannot be pulled: it is no query.")]
    [InlineData("/pulls/values", HttpStatusCode.BadRequest, "The parameter \"text\" (String!) is missing. An example: http://host/pulls/values.json?text=a&list=1&list=2")]
    [InlineData("/pulls/values?text=a&texd=b", HttpStatusCode.BadRequest, "The pull \"values\" has no parameter \"texd\". It has list, text, colour, ratio, flag, box, version. Did you mean \"text\"?")]
    [InlineData("/pulls/numbers?after=3", HttpStatusCode.BadRequest, "has no parameter \"after\". It has count, failAt, version.")]
    [InlineData("/pulls/values?text=a&text=b", HttpStatusCode.BadRequest, "The parameter \"text\" is given 2 times. Give it once.")]
    [InlineData("/pulls/values?text=a&list=1&list=x", HttpStatusCode.BadRequest, "The parameter \"list\" is \"x\"; it has to be a whole number of 32 bits, such as 5.")]
    [InlineData("/pulls/values?text=a&ratio=x", HttpStatusCode.BadRequest, "The parameter \"ratio\" is \"x\"; it has to be a number, such as 2.5.")]
    [InlineData("/pulls/values?text=a&flag=1", HttpStatusCode.BadRequest, "The parameter \"flag\" is \"1\"; it has to be true or false.")]
    [InlineData("/pulls/values?text=a&colour=GREN", HttpStatusCode.BadRequest, "The parameter \"colour\" is \"GREN\"; it has to be one of RED, GREEN. Did you mean \"GREEN\" or \"RED\"?")]
    [InlineData("/pulls/values.csv?text=a&bom=2", HttpStatusCode.BadRequest, "The parameter \"bom\" is \"2\"; it has to be 1 or 0.")]
    [InlineData("/pulls/values/text", HttpStatusCode.NotFound, "There is no parameter \"text\"")]
    [InlineData("/pulls/marked", HttpStatusCode.NotFound, "its variable \"bom\" has the name of a parameter")]
    [InlineData("/pulls/values?text=a&box=1", HttpStatusCode.BadRequest, "The parameter \"box\" must be an object, not a number.")]
    [InlineData("/pulls/values?text=a&box={\"height\":1}", HttpStatusCode.BadRequest, "height")]
    [InlineData("/pulls/numbers?failAt=2", HttpStatusCode.InternalServerError, "Unexpected")]
    public async Task Get_Should_SayWhatIsWrong(string address, HttpStatusCode status, string message)
    {
        await using var host = await PullHost.StartAsync(
            ("values", Values),
            ("numbers", Numbers),
            ("marked", "query($bom: String) { values(text: $bom) }"),
            ("count", "mutation { count }"),
            ("blind", "query($after: String) { numbers(after: $after) { nodes { value } } }"),
            ("twice", $"query($after: String) {{ a: numbers(after: $after) {{ {Page} }} b: numbers(after: $after) {{ {Page} }} }}"));

        using var response = await host.Client.GetAsync(address);

        response.StatusCode.ShouldBe(status);
        response.Headers.ETag.ShouldBeNull();
        (await response.ReadResponseAsync()).Message()!.Replace(host.Client.BaseAddress!.Authority, "host", StringComparison.Ordinal).ShouldContain(message);
    }

    [Fact]
    public async Task Get_Should_BeRefused_When_NoFormatIsAcceptable()
    {
        await using var host = await PullHost.StartAsync(("values", Values));
        host.Client.DefaultRequestHeaders.Accept.ParseAdd("text/html");

        using var response = await host.Client.GetAsync("/pulls/values?text=a");

        response.StatusCode.ShouldBe(HttpStatusCode.NotAcceptable);
        (await response.ReadResponseAsync()).Message()!.ShouldContain("It has application/json, text/csv, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, application/jsonl.");
    }

    [Fact]
    public async Task Pull_Should_NotBeSentTwice_When_ClientHasIt()
    {
        await using var host = await PullHost.StartAsync(("numbers", Numbers));
        using var first = await host.Client.GetAsync("/pulls/numbers.csv");
        host.Client.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await host.Client.GetAsync("/pulls/numbers.csv");
        using var other = await host.Client.GetAsync("/pulls/numbers.jsonl");
        host.Version.Version = new DataVersion("2");
        using var later = await host.Client.GetAsync("/pulls/numbers.csv");

        first.Content.Headers.LastModified.ShouldBe(new DateTimeOffset(2026, 5, 4, 0, 0, 0, TimeSpan.Zero));
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        second.Headers.ETag.ShouldBe(first.Headers.ETag);
        (await second.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        other.StatusCode.ShouldBe(HttpStatusCode.OK);
        later.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Connection_Should_BeCut_When_ALaterPageFails()
    {
        await using var host = await PullHost.StartAsync(("numbers", Numbers));
        foreach (var extension in (string[])["csv", "xlsx", "json", "jsonl"])
        {
            await Should.ThrowAsync<HttpRequestException>(host.Client.GetStringAsync($"/pulls/numbers.{extension}?failAt=20"));
        }

        (await host.Client.GetStringAsync("/pulls/numbers.csv")).Split("\r\n").Length.ShouldBe(27);
    }

    [Fact]
    public async Task Connection_Should_BeCut_When_DataChangeInBetween()
    {
        await using var host = await PullHost.StartAsync(("numbers", Numbers));
        using var response = await host.Client.GetAsync("/pulls/numbers.jsonl?count=100000000", HttpCompletionOption.ResponseHeadersRead);
        await using var stream = await response.Content.ReadAsStreamAsync();

        host.Version.Version = new DataVersion("2");

        await Should.ThrowAsync<IOException>(stream.CopyToAsync(Stream.Null));
    }

    [Fact]
    public async Task Server_Should_StopReading_When_ClientHasGone()
    {
        await using var host = await PullHost.StartAsync(("numbers", Numbers));
        using (var response = await host.Client.GetAsync("/pulls/numbers.jsonl?count=100000000", HttpCompletionOption.ResponseHeadersRead))
        {
            await using var stream = await response.Content.ReadAsStreamAsync();
            await stream.ReadExactlyAsync(new byte[1000]);
        }

        var reads = await SettleAsync(() => host.Version.Reads);
        (await host.Client.GetStringAsync("/pulls/numbers.jsonl?count=3")).Split('\n').Length.ShouldBe(4);
        host.Version.Reads.ShouldBe(reads + 2);
    }

    [Fact]
    public async Task List_Should_TellAllPulls()
    {
        await using var host = await PullHost.StartAsync(("values", Values), ("numbers", Numbers));

        var list = (await host.Client.GetStringAsync("/pulls")).Replace(host.Client.BaseAddress!.Authority, "host", StringComparison.Ordinal);
        var openApi = await host.Client.GetStringAsync("/pulls/openapi.json");

        $"{list}{openApi}".MatchSnapshot();
    }

    [Fact]
    public async Task Server_Should_NotStart_When_AnExampleIsWrong()
    {
        var failure = await Should.ThrowAsync<TrustedDocumentException>(PullHost.StartAsync(("values", Values.Replace("text=a", "test=a", StringComparison.Ordinal))));

        failure.Message.ShouldContain("The pull \"values\" has no parameter \"test\".");
    }

    [Theory]
    [InlineData("nothing", "there is no \"nothing\" in the items")]
    [InlineData("place", "\"place\" is no list of objects")]
    [InlineData("place.latitude", "\"latitude\" is no list of objects")]
    public async Task Server_Should_NotStart_When_TheRowsAreNowhere(string rows, string reason)
    {
        var failure = await Should.ThrowAsync<TrustedDocumentException>(
            PullHost.StartAsync(("shelf", $"# Rows: {rows}\n{{ shelf {{ boxes {{ name place {{ latitude }} }} }} }}")));

        failure.Message.ShouldContain($"shelf: the comment of the trusted document says which list makes the rows, but {reason}.");
    }

    /// <summary>Waits until a number has stopped to change.</summary>
    private static async Task<int> SettleAsync(Func<int> read)
    {
        var before = -1;
        for (var unchanged = 0; unchanged < 5; unchanged = read() == before ? unchanged + 1 : 0)
        {
            before = read();
            await Task.Delay(200);
        }

        return before;
    }
}
