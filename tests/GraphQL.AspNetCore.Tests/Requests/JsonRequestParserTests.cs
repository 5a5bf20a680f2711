using System.Buffers;
using System.Text;
using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.Execution.Requests;
using Microsoft.Extensions.DependencyInjection;

namespace Contested.GraphQL.AspNetCore.Tests.Requests;

public sealed class JsonRequestParserTests
{
    private const string Expected = "Send a JSON object such as {\"query\": \"{ __typename }\"}.";

    [Fact]
    public void Parse_Should_ReadAllParameters()
    {
        var request = Parse("""{ "extensions": {}, "variables": { "a": 1 }, "operationName": "Q", "query": "query Q { a }" }""");

        request.Query.ShouldBe("query Q { a }");
        request.OperationName.ShouldBe("Q");
        request.Variables.ShouldBe(new Dictionary<string, object?> { ["a"] = 1 });
        request.QueriesOnly.ShouldBeFalse();
    }

    [Theory]
    [InlineData("""{"query":"a","query":"b"}""", "b")]
    [InlineData("""{"query":1.5e3,"other":{"query":"x"}}""", null)]
    [InlineData("""{"other":{"query":"x","more":[[{}]]},"query":"a"}""", "a")]
    [InlineData("""{"\u0071uery":"a"}""", "a")]
    [InlineData("  {\"query\":\"a\"} \r\n\t", "a")]
    [InlineData("\uFEFF{\"query\":\"a\"}", "a")]
    [InlineData("""{"query":"Run🏃 \ud83c\udfca \"q\" é"}""", "Run🏃 🏊 \"q\" é")]
    public void Parse_Should_ReadQuery(string json, string? expected)
    {
        if (expected is null)
        {
            Should.Throw<RequestRefusedException>(() => Parse(json));
            return;
        }

        Parse(json).Query.ShouldBe(expected);
    }

    [Theory]
    [InlineData("null", "null")]
    [InlineData("true", "Boolean True")]
    [InlineData("false", "Boolean False")]
    [InlineData("0", "Int32 0")]
    [InlineData("-1", "Int32 -1")]
    [InlineData("2147483647", "Int32 2147483647")]
    [InlineData("2147483648", "Int64 2147483648")]
    [InlineData("-2147483649", "Int64 -2147483649")]
    [InlineData("9223372036854775807", "Int64 9223372036854775807")]
    [InlineData("9223372036854775808", "Double 9.223372036854776E+18")]
    [InlineData("1.0", "Double 1")]
    [InlineData("1e2", "Double 100")]
    [InlineData("-0.5", "Double -0.5")]
    [InlineData("1e400", "Double Infinity")]
    [InlineData("\"\"", "String ")]
    [InlineData("\"\\u0041\\n\"", "String A\n")]
    [InlineData("[]", "[]")]
    [InlineData("[1, [null, \"a\"], {}]", "[Int32 1, [null, String a], {}]")]
    [InlineData("""{"b": 1, "a": {"c": [true]}}""", "{b: Int32 1, a: {c: [Boolean True]}}")]
    [InlineData("""{"a": 1, "b": 2, "a": 3}""", "{a: Int32 3, b: Int32 2}")]
    public void Parse_Should_GiveVariablesTheirClrValues(string json, string expected) =>
        ValueDescription.Describe(Parse($$$"""{"query":"a","variables":{"v":{{{json}}}}}""").Variables!["v"]).ShouldBe(expected);

    [Theory]
    [InlineData("", "The body is empty. " + Expected)]
    [InlineData("\uFEFF", "The body is empty. " + Expected)]
    [InlineData("[]", "Batches of requests are not supported; send one request at a time. " + Expected)]
    [InlineData("""[{"query":"a"}]""", "Batches of requests are not supported; send one request at a time. " + Expected)]
    [InlineData("\"query\"", "The body must be an object, not a string. " + Expected)]
    [InlineData("1", "The body must be an object, not a number. " + Expected)]
    [InlineData("true", "The body must be an object, not a boolean. " + Expected)]
    [InlineData("null", "The body must be an object, not null. " + Expected)]
    [InlineData("{}", "The parameter \"query\" is missing. " + Expected)]
    [InlineData("""{"qeury":"a"}""", "The parameter \"query\" is missing. " + Expected)]
    [InlineData("""{"query":null}""", "The parameter \"query\" is missing. " + Expected)]
    [InlineData("""{"query":{}}""", "The parameter \"query\" must be a string, not an object.")]
    [InlineData("""{"query":["a"]}""", "The parameter \"query\" must be a string, not an array.")]
    [InlineData("""{"query":0}""", "The parameter \"query\" must be a string, not a number.")]
    [InlineData("""{"query":"a","operationName":false}""", "The parameter \"operationName\" must be a string, not a boolean.")]
    [InlineData("""{"query":"a","variables":"{}"}""", "The parameter \"variables\" must be an object, not a string.")]
    [InlineData("""{"query":"a","variables":[]}""", "The parameter \"variables\" must be an object, not an array.")]
    [InlineData("""{"query":"a","extensions":[]}""", "The parameter \"extensions\" must be an object, not an array.")]
    [InlineData("""{"query":"\ud800"}""", "The body is not valid JSON: it has a text that is not well-formed Unicode.")]
    [InlineData("""{"query":"a","variables":{"a":"\udc00"}}""", "The body is not valid JSON: it has a text that is not well-formed Unicode.")]
    public void Parse_Should_SayWhatIsWrong_When_JsonIsNoRequest(string json, string message)
    {
        var refusal = Should.Throw<RequestRefusedException>(() => Parse(json));

        refusal.StatusCode.ShouldBe(400);
        refusal.Code.ShouldBe("BAD_REQUEST");
        refusal.Message.ShouldBe(message);
    }

    [Theory]
    [InlineData("{ \"not a JSON", "(line 1, byte 14)")]
    [InlineData("{\n  \"query\": a\n}", "(line 2, byte 12)")]
    [InlineData("{\"query\":\"a\"", "(line 1, byte 13)")]
    [InlineData("{\"query\":\"a\"} x", "(line 1, byte 15)")]
    [InlineData("{\"query\":\"a\"}{}", "(line 1, byte 14)")]
    [InlineData("{\"query\":\"a\",}", "(line 1, byte 14)")]
    [InlineData("{\"query\":\"a\" /* no */}", "(line 1, byte 14)")]
    [InlineData("{'query':'a'}", "(line 1, byte 2)")]
    [InlineData("{\"query\":\"a\nb\"}", "(line 1, byte 12)")]
    [InlineData(" ", "(line 1, byte 2)")]
    [InlineData("query={echo}", "(line 1, byte 1)")]
    public void Parse_Should_SayWhere_When_JsonIsMalformed(string json, string place)
    {
        var message = Should.Throw<RequestRefusedException>(() => Parse(json)).Message;

        message.ShouldStartWith("The body is not valid JSON: ");
        message.ShouldEndWith(place);
        message.ShouldNotContain("LineNumber");
    }

    [Fact]
    public void Parse_Should_Refuse_When_TextIsNotUtf8()
    {
        byte[] body = [.. "{\"query\":\""u8, 0xE9, .. "\"}"u8];

        Should.Throw<RequestRefusedException>(() => new JsonRequestParser(64).Parse(new ReadOnlySequence<byte>(body), Services()))
            .Message.ShouldBe("The body is not valid JSON: it has a text that is not well-formed Unicode.");
    }

    [Theory]
    [InlineData(64, 62, true)]
    [InlineData(64, 63, false)]
    [InlineData(64, 100_000, false)]
    [InlineData(GraphQLServerOptions.HighestMaxJsonDepth, GraphQLServerOptions.HighestMaxJsonDepth - 2, true)]
    public void Parse_Should_Refuse_When_VariablesNestTooDeep(int maxDepth, int depth, bool isRead)
    {
        var json = $$$"""{"query":"a","variables":{"v":{{{new string('[', depth)}}}{{{new string(']', depth)}}}}}""";

        if (isRead)
        {
            Parse(json, maxDepth).Variables.ShouldNotBeNull();
            return;
        }

        Should.Throw<RequestRefusedException>(() => Parse(json, maxDepth)).Message.ShouldContain($"maximum configured depth of {maxDepth}");
    }

    [Fact]
    public void Parse_Should_ReadTheSame_When_BodyComesInPieces()
    {
        var json = """{"query":"Run🏃 {a}","variables":{"name":"é🏊","list":[1.5,-20]},"ignored":{"x":[true]}}""";
        var bytes = Encoding.UTF8.GetBytes(json);
        for (var split = 1; split < bytes.Length; split++)
        {
            var request = new JsonRequestParser(64).Parse(Pieces.Of(bytes.AsMemory(0, split), bytes.AsMemory(split)), Services());

            request.Query.ShouldBe("Run🏃 {a}");
            ValueDescription.Describe(request.Variables).ShouldBe("{name: String é🏊, list: [Double 1.5, Int32 -20]}");
        }
    }

    private static GraphQLRequest Parse(string json, int maxDepth = 64) =>
        new JsonRequestParser(maxDepth).Parse(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(json)), Services());

    private static ServiceProvider Services() => new ServiceCollection().BuildServiceProvider();
}
