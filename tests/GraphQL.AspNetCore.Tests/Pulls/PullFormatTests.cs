using System.Text.Json.Nodes;
using Snapshooter.Xunit;

namespace Contested.GraphQL.AspNetCore.Tests.Pulls;

public sealed class PullFormatTests
{
    private const string Numbers =
        """
        query($count: Int, $size: Int = 4, $after: String) {
          before: __typename
          numbers(first: $size, after: $after, count: $count) {
            total: totalCount
            pageInfo { hasNextPage endCursor }
            nodes { value text }
          }
          shelf { name }
        }
        """;

    [Theory]
    [InlineData("nodes { value text isEven half }", "value,text,isEven,half\r\n1,\"'+1\",false,0.5\r\n2,\"'+2\",true,1\r\n")]
    [InlineData("edges { cursor node { value text } }", "value,text\r\n1,\"'+1\"\r\n2,\"'+2\"\r\n")]
    [InlineData("nodes { digits value ... on Number { half } ...Rest } ", "digits,value,half,again\r\n1,1,0.5,1\r\n2,2,1,2\r\n")]
    public async Task Csv_Should_HaveARowForEachItem(string selection, string expected)
    {
        await using var host = await PullHost.StartAsync(("numbers", $$"""
            query($after: String) { numbers(first: 1, count: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } {{selection}} } }
            {{(selection.Contains("...Rest", StringComparison.Ordinal) ? "fragment Rest on Number { again: value }" : string.Empty)}}
            """));

        (await host.Client.GetStringAsync("/pulls/numbers.csv")).ShouldBe(expected);
    }

    [Fact]
    public async Task Csv_Should_FlattenListsAndNeutraliseFormulas()
    {
        await using var host = await PullHost.StartAsync(("shelf", "{ shelf { name texts place { latitude } boxes { name place { latitude } books { title } } } }"));

        var csv = await host.Client.GetStringAsync("/pulls/shelf.csv");

        csv.MatchSnapshot();
    }

    [Theory]
    [InlineData("books", "{ shelf { name boxes { name books { title } } } }", "shelf.name,shelf.boxes.name,title\r\n\"'=SUM(A1)\",\"first, \"\"red\"\"\",\"'-1\"\r\n\"'=SUM(A1)\",\"first, \"\"red\"\"\",\"two\nlines\"\r\n")]
    [InlineData(
        "divisors",
        "query($after: String) { numbers(first: 3, count: 8, after: $after) { pageInfo { hasNextPage endCursor } edges { node { number: value divisors { value } squares { value } } } } }",
        "numbers.number,value,numbers.squares.value\r\n4,2,16; -4\r\n6,2,36; -6\r\n6,3,36; -6\r\n8,2,64; -8\r\n8,4,64; -8\r\n")]
    public async Task Csv_Should_HaveARowForEachItemOfTheListThatTheDocumentNames(string rows, string document, string expected)
    {
        await using var host = await PullHost.StartAsync(("numbers", $"# Rows: {rows}\n{document}"));

        (await host.Client.GetStringAsync("/pulls/numbers.csv")).ShouldBe(expected);
    }

    [Fact]
    public async Task Csv_Should_JoinTheValuesOfFurtherLists()
    {
        await using var host = await PullHost.StartAsync((
            "numbers",
            "query($after: String) { numbers(first: 5, count: 12, after: $after) { pageInfo { hasNextPage endCursor } nodes { value divisors { value } squares { value } } } }"));

        var lines = (await host.Client.GetStringAsync("/pulls/numbers.csv")).Split("\r\n");

        lines[0].ShouldBe("value,divisors.value,squares.value");
        lines[1].ShouldBe("1,,1; -1");
        lines.Where(line => line.StartsWith("12,", StringComparison.Ordinal)).ShouldBe(["12,2; 3; 4; 6,144; -12"]);
    }

    [Theory]
    [InlineData(
        "query($after: String) { numbers(first: 2, count: 3, after: $after) { totalCount sum pageInfo { hasNextPage endCursor } nodes { value } ends { lowest highest } groups { key values } } }",
        "numbers.sum,value,numbers.ends.lowest,numbers.ends.highest,numbers.groups.key,numbers.groups.values\r\n6,1,1,3,odd; even,1 / 3; 2\r\n6,2,1,3,odd; even,1 / 3; 2\r\n6,3,1,3,odd; even,1 / 3; 2\r\n")]
    [InlineData(
        "{ shelf { numbers { groups { key } edges { cursor node { value } } sum } } }",
        "shelf.numbers.groups.key,value,shelf.numbers.sum\r\nodd; even,1,6\r\nodd; even,2,6\r\nodd; even,3,6\r\n")]
    [InlineData("{ shelf { numbers { totalCount groups { key count values } } } }", "shelf.numbers.totalCount,key,count,values\r\n3,odd,2,1; 3\r\n3,even,1,2\r\n")]
    public async Task Csv_Should_HaveWhatAConnectionHasBesideItsItems(string document, string expected)
    {
        await using var host = await PullHost.StartAsync(("numbers", document));

        (await host.Client.GetStringAsync("/pulls/numbers.csv")).ShouldBe(expected);
    }

    [Theory]
    [InlineData(
        "query($after: String) { shelf { boxes { name books { title } } } numbers(first: 1, count: 2, after: $after) { pageInfo { hasNextPage endCursor } nodes { value } } }",
        "shelf.boxes.name,shelf.boxes.books.title,value\r\n\"first, \"\"red\"\"; @second\",\"'-1 / two\nlines; \",1\r\n\"first, \"\"red\"\"; @second\",\"'-1 / two\nlines; \",2\r\n")]
    [InlineData(
        "query($after: String) { numbers(first: 2, count: 1, after: $after) { pageInfo { hasNextPage endCursor } nodes { value } } shelf { numbers(count: 2) { nodes { value squares { value } digits } } } }",
        "value,shelf.numbers.value,shelf.numbers.squares.value,shelf.numbers.digits\r\n1,1; 2,1 / -1; 4 / -2,1; 2\r\n")]
    [InlineData(
        "{ shelf { boxes { books { title } } numbers(count: 2) { nodes { squares { value } } } } }",
        "books.title,shelf.numbers.squares.value\r\n\"'-1; two\nlines\",1 / -1; 4 / -2\r\n,1 / -1; 4 / -2\r\n")]
    public async Task Csv_Should_JoinListsInsideLists_When_TheyMakeNoRows(string document, string expected)
    {
        await using var host = await PullHost.StartAsync(("shelf", document));

        (await host.Client.GetStringAsync("/pulls/shelf.csv")).ShouldBe(expected);
    }

    [Theory]
    [InlineData("/pulls/numbers.csv?count=0", "before,value,text,shelf.name\r\n")]
    [InlineData("/pulls/numbers.jsonl?count=0", "")]
    [InlineData("/pulls/numbers?count=0", """{"dataset":{"version":"1","releasedOn":"2026-05-04","sources":[]},"data":{"before":"Query","numbers":{"total":0,"nodes":[]},"shelf":{"name":"=SUM(A1)"}}}""")]
    [InlineData("/pulls/numbers.jsonl?count=2", "{\"value\":1,\"text\":\"+1\"}\n{\"value\":2,\"text\":\"+2\"}\n")]
    public async Task Answer_Should_BeWhole_When_ThereAreFewItems(string address, string expected)
    {
        await using var host = await PullHost.StartAsync(("numbers", Numbers));

        (await host.Client.GetStringAsync(address)).ShouldBe(expected);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(23)]
    [InlineData(40)]
    public async Task Answer_Should_HaveAllItemsOnce_When_ThereAreManyPages(int count)
    {
        await using var host = await PullHost.StartAsync(("numbers", Numbers));
        var expected = Enumerable.Range(1, count);

        var json = JsonNode.Parse(await host.Client.GetStringAsync($"/pulls/numbers.json?count={count}"))!["data"]!;
        var lines = (await host.Client.GetStringAsync($"/pulls/numbers.jsonl?count={count}")).Split('\n')[..^1];
        var rows = (await host.Client.GetStringAsync($"/pulls/numbers.csv?count={count}")).Split("\r\n")[1..^1];

        json.AsObject().Select(entry => entry.Key).ShouldBe(["before", "numbers", "shelf"]);
        json["numbers"]!.AsObject().Select(entry => entry.Key).ShouldBe(["total", "nodes"]);
        json["numbers"]!["nodes"]!.AsArray().Select(node => (int)node!["value"]!).ShouldBe(expected);
        lines.Select(line => (int)JsonNode.Parse(line)!["value"]!).ShouldBe(expected);
        rows.Length.ShouldBe(count);
    }

    [Fact]
    public async Task GeoJson_Should_PutItemsOnTheMap()
    {
        await using var host = await PullHost.StartAsync(("shelf", "{ shelf { boxes { name place { latitude longitude } } } }"));

        using var response = await host.Client.GetAsync("/pulls/shelf.geojson");

        response.Content.Headers.ContentType!.ToString().ShouldBe("application/geo+json");
        (await response.Content.ReadAsStringAsync()).MatchSnapshot();
    }

    [Theory]
    [InlineData(null, "application/json; charset=utf-8")]
    [InlineData("*/*", "application/json; charset=utf-8")]
    [InlineData("text/html, */*;q=0.8", "application/json; charset=utf-8")]
    [InlineData("text/csv", "text/csv; charset=utf-8; header=present")]
    [InlineData("text/*", "text/csv; charset=utf-8; header=present")]
    [InlineData("text/csv;q=0.5, application/x-ndjson", "application/jsonl; charset=utf-8")]
    [InlineData("text/csv; charset=utf-8", "text/csv; charset=utf-8; header=present")]
    public async Task Format_Should_BeChosenByAccept_When_AddressHasNoExtension(string? accept, string contentType)
    {
        await using var host = await PullHost.StartAsync(("shelf", "{ shelf { name } }"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/pulls/shelf");
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        using var response = await host.Client.SendAsync(request);

        response.Content.Headers.ContentType!.ToString().ShouldBe(contentType);
    }
}
