using System.Globalization;
using System.Net;
using Contested.GraphQL.AspNetCore.Pulls;
using Contested.Testing;
using static Contested.Testing.Attacks.HostileRequests;

namespace Contested.GraphQL.AspNetCore.Tests.Limits;

/// <summary>Requests of a megabyte that are refused with messages that quote them.</summary>
public sealed class QuotationTests
{
    private const int LargestResponse = 250_000;

    private static readonly string Long = new('x', 900_000);

    private static readonly (string Name, string Body, string Code)[] Requests =
    [
        ("a text for a number", Query("query($n: Int!) { increment(number: $n) }", $$"""{"n":"{{Long}}"}"""), "BAD_USER_INPUT"),
        ("a text for an enum", Query("query($c: Colour) { paint(colour: $c) }", $$"""{"c":"{{Long}}"}"""), "BAD_USER_INPUT"),
        ("texts for numbers", Query("query($n: [Int!]) { paint(numbers: $n) }", $$"""{"n":[{{Repeat("\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\",", 19_000)}}""]}"""), "BAD_USER_INPUT"),
        ("an object of texts for a number", Query("query($n: Int) { increment(number: $n) }", $$"""{"n":{"a":"{{Long}}","{{Long[..9]}}":[]} }"""), "BAD_USER_INPUT"),
        ("a list of objects for a number", Query("query($n: Int) { increment(number: $n) }", $$"""{"n":[{{Repeat("""{"a":"xxxxxxxxxxxxxxxxxxx"},""", 9_000)}}1]}"""), "BAD_USER_INPUT"),
        ("an unknown name in an object", Query("query($b: Box) { paint(box: $b) }", $$"""{"b":{"width":1,"{{Long}}":1} }"""), "BAD_USER_INPUT"),
        ("a variable that 250 fields refuse", Query($"query($v: Any) {{ {Numbered(250, "§: refuse(value: $v)")} }}", $$"""{"v":"{{Long}}"}"""), ""),
        ("a literal in 500 places", Query($"query($w: Int = 1) {{ {Numbered(250, "§: self { ...F }")} }} fragment F on Query {{ paint(box: {{ width: $w, name: \"{Long}\" }}) }}", """{"w":null}"""), "BAD_USER_INPUT"),
        ("an operation that is not there", $$"""{"query":"{ echo }","operationName":"{{Long}}"}""", "OPERATION_RESOLUTION_FAILURE"),
        ("a text literal for a number", Query($"{{ increment(number: \"{Long}\") }}"), "GRAPHQL_VALIDATION_FAILED"),
        ("a number literal out of range", Query($"{{ increment(number: 1{Long.Replace('x', '0')}) }}"), "GRAPHQL_VALIDATION_FAILED"),
        ("a list literal for a number", Query($"{{ increment(number: [{Repeat("\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\" ", 14_000)}]) }}"), "GRAPHQL_VALIDATION_FAILED"),
        ("an unknown value of an enum", Query($"{{ paint(colour: {Long}) }}"), "GRAPHQL_VALIDATION_FAILED"),
        ("unknown values of an enum", Query($"{{ {Numbered(250, $"§: paint(colour: {Long[..3_500]})")} }}"), "GRAPHQL_VALIDATION_FAILED"),
        ("an unknown field of an input object", Query($"{{ paint(box: {{ {Long}: 1 }}) }}"), "GRAPHQL_VALIDATION_FAILED"),
        ("a text where none is expected", Query($"{{ echo \"{Long}\" }}"), "GRAPHQL_PARSE_FAILED"),
        ("a name where none is expected", Query($"{{ echo }} {Long}"), "GRAPHQL_PARSE_FAILED"),
        ("an alias", Query($"{{ {Long}: fail }}"), "NAME_LENGTH_LIMIT_EXCEEDED"),
        ("a field", Query($"{{ {Long} }}"), "NAME_LENGTH_LIMIT_EXCEEDED"),
        ("an argument", Query($"{{ echo({Long}: 1) }}"), "NAME_LENGTH_LIMIT_EXCEEDED"),
        ("a directive", Query($"{{ echo @{Long} }}"), "NAME_LENGTH_LIMIT_EXCEEDED"),
        ("a type", Query($"{{ ... on {Long} {{ echo }} }}"), "NAME_LENGTH_LIMIT_EXCEEDED"),
        ("a fragment", Query($"{{ ...{Long} }}"), "NAME_LENGTH_LIMIT_EXCEEDED"),
        ("a variable", Query($"query(${Long}: Int) {{ echo }}"), "NAME_LENGTH_LIMIT_EXCEEDED"),
        ("an operation with unused variables", Query($"query {Long}({Numbered(99, "$§: Int")}) {{ echo }}"), "NAME_LENGTH_LIMIT_EXCEEDED"),
        ("a circle of fragments with many ends", Query($"{{ echo }} {Numbered(1_500, "fragment § on Query { ...¶ }")} fragment a1500 on Query {{ {Numbered(500, "...§ ")} }}"), "GRAPHQL_VALIDATION_FAILED"),
        ("an argument that is there often", Query($"{{ {Numbered(100, $"§: echo({Repeat("a: 1 ", 45)})")} }}"), "GRAPHQL_VALIDATION_FAILED"),
    ];

    public static TheoryData<string> Names => [.. Requests.Select(request => request.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Response_Should_BeShort_When_RequestIsLong(string name)
    {
        var (_, body, code) = Requests.Single(request => request.Name == name);
        await using var host = await GraphQLHost.StartInMemoryAsync();
        using var client = host.CreateClient();

        var response = await client.PostAsync("/graphql", GraphQLHost.Json(body));

        var text = await response.Content.ReadAsStringAsync();
        text.Length.ShouldBeLessThan(LargestResponse, text[..Math.Min(text.Length, 2_000)]);
        ((await response.ReadResponseAsync()).Code() ?? string.Empty).ShouldBe(code);
    }

    [Theory]
    [InlineData("GET", "/graphql?query={echo}", "GraphQL-Cost")]
    [InlineData("GET", "/graphql?query={echo}", "GraphQL-Plan")]
    [InlineData("POST", "/graphql", "Content-Type")]
    [InlineData("POST", "/graphql", "Content-Encoding")]
    [InlineData("GET", "/graphql?query={echo}&operationName=", null)]
    [InlineData("GET", "/graphql/persisted/", null)]
    [InlineData("GET", "/pulls/", null)]
    [InlineData("GET", "/pulls/a.", null)]
    [InlineData("GET", "/pulls/a?number=", null)]
    [InlineData("GET", "/pulls/a?", null)]
    [InlineData("", "/pulls/a", null)]
    [InlineData("", "/graphql", null)]
    public async Task Response_Should_QuoteOnlyABeginning_When_HttpRequestIsLong(string method, string address, string? header)
    {
        var text = new string('x', 20_000);
        using var folder = new TemporaryFolder();
        folder.Write("a.graphql", "# Example: number=1\nquery($number: Int!) { increment(number: $number) }");
        await using var host = await GraphQLHost.StartInMemoryAsync(
            options => options.TrustedDocumentsFolder = folder.FullPath,
            map: app =>
            {
                app.MapGraphQL();
                app.MapPulls();
            });
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(new HttpMethod(method.Length > 0 ? method : text), header is null && method.Length > 0 ? address + text : address);
        if (method == "POST")
        {
            request.Content = GraphQLHost.Json("{}", header == "Content-Type" ? text : "application/json");
            request.Content.Headers.TryAddWithoutValidation(header!, text);
        }
        else if (header is not null)
        {
            request.Headers.Add(header, text);
        }

        var response = await client.SendAsync(request);

        var body = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBeOneOf(
            HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed, HttpStatusCode.UnsupportedMediaType);
        body.ShouldContain("xxxxxxxx…");
        body.Length.ShouldBeLessThan(2_000);
    }

    [Fact]
    public async Task Message_Should_QuoteTheBeginning_When_ValueIsLong()
    {
        await using var host = await GraphQLHost.StartInMemoryAsync();
        using var client = host.CreateClient();

        var response = await client.PostAsync("/graphql", GraphQLHost.Json(Requests[0].Body));

        var quoted = $"\"{Long[..Excerpt.MaxLength]}… (900,000 characters)\"";
        (await response.ReadResponseAsync()).Message().ShouldBe(
            $"Variable \"$n\" got invalid value {quoted}; Int cannot represent non-integer value: {quoted}");
    }

    private static string Numbered(int count, string text) => string.Concat(Enumerable.Range(0, count).Select(index => $"{text
        .Replace("§", Name(index), StringComparison.Ordinal)
        .Replace("¶", Name(index + 1), StringComparison.Ordinal)} "));

    private static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"a{index}");
}
