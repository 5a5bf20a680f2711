using Contested.GraphQL.AspNetCore.Responses;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Tests.Responses;

public sealed class AcceptNegotiationTests
{
    private const string Json = "application/json";
    private const string GraphQLResponse = "application/graphql-response+json";

    [Theory]
    [InlineData(null, Json)]
    [InlineData("", Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData("application/json", Json)]
    [InlineData("APPLICATION/JSON", Json)]
    [InlineData("application/json; charset=utf-8", Json)]
    [InlineData("application/json; charset=\"UTF-8\"", Json)]
    [InlineData("application/json; odata=verbose", Json)]
    [InlineData("application/graphql-response+json", GraphQLResponse)]
    [InlineData("application/graphql-response+json; charset=utf-8, application/json; charset=utf-8", GraphQLResponse)]
    [InlineData("application/json, application/graphql-response+json", Json)]
    [InlineData("application/json;q=0.9, application/graphql-response+json", GraphQLResponse)]
    [InlineData("application/graphql-response+json;q=0.5, application/json;q=0.6", Json)]
    [InlineData("application/graphql-response+json, */*", GraphQLResponse)]
    [InlineData("*/*, application/graphql-response+json", GraphQLResponse)]
    [InlineData("application/graphql-response+json;q=0.5, */*", Json)]
    [InlineData("application/json, multipart/mixed", Json)]
    [InlineData("text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8", Json)]
    [InlineData("application/json;q=0, */*", GraphQLResponse)]
    [InlineData("application/*;q=0, */*", null)]
    [InlineData("application/json;q=0", null)]
    [InlineData("*/*;q=0", null)]
    [InlineData("text/html", null)]
    [InlineData("application/graphql+json", null)]
    [InlineData("application/json; charset=utf-16", null)]
    [InlineData("application/json; charset=utf-16, application/graphql-response+json;q=0.1", GraphQLResponse)]
    public void Choose_Should_TakeWhatClientWeighsMost(string? accept, string? expected)
    {
        var request = new DefaultHttpContext().Request;
        request.Headers.Accept = accept;

        AcceptNegotiation.Choose(request)?.Name.ShouldBe(expected);
        (AcceptNegotiation.Choose(request) is null).ShouldBe(expected is null);
    }

    [Fact]
    public void Choose_Should_ReadAllHeaders_When_AcceptIsRepeated()
    {
        var request = new DefaultHttpContext().Request;
        request.Headers.Accept = new(["text/html", "application/json;q=0.1", "application/graphql-response+json;q=0.2"]);

        AcceptNegotiation.Choose(request)!.Name.ShouldBe(GraphQLResponse);
    }
}
