using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.Execution.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Contested.GraphQL.AspNetCore.Tests.Requests;

public sealed class GetRequestReaderTests
{
    [Theory]
    [InlineData("?query=%7Ba%7D", "{a}", null, "null")]
    [InlineData("?query=query+A%7Ba%7D&operationName=A", "query A{a}", "A", "null")]
    [InlineData("?query=a&operationName=", "a", null, "null")]
    [InlineData("?query=a&operationName=null", "a", "null", "null")]
    [InlineData("?QUERY=a", "a", null, "null")]
    [InlineData("?query=a&variables={%22n%22:[1,2.5,%22%C3%A9%22]}", "a", null, "{n: [Int32 1, Double 2.5, String é]}")]
    [InlineData("?query=a&variables={}", "a", null, "{}")]
    [InlineData("?query=a&variables=null", "a", null, "null")]
    public void Read_Should_ReadParameters(string address, string query, string? operationName, string variables)
    {
        var request = Read(address);

        request.Query.ShouldBe(query);
        request.OperationName.ShouldBe(operationName);
        ValueDescription.Describe(request.Variables).ShouldBe(variables);
        request.QueriesOnly.ShouldBeTrue();
    }

    [Theory]
    [InlineData("", "The parameter \"query\" is missing. Send a GraphQL document in it, as in ?query={__typename}, or send a POST request with a JSON object such as {\"query\": \"{ __typename }\"}.")]
    [InlineData("?query=a&query=b", "The parameter \"query\" is given 2 times. Give it once.")]
    [InlineData("?query=a&operationName=A&operationName=A&operationName=A", "The parameter \"operationName\" is given 3 times. Give it once.")]
    [InlineData("?query=a&variables=[1]", "The parameter \"variables\" must be an object, not an array.")]
    [InlineData("?query=a&extensions=%22x%22", "The parameter \"extensions\" must be an object, not a string.")]
    [InlineData("?query=a&variables={a:1}", "The parameter \"variables\" is not valid JSON: 'a' is an invalid start of a property name. Expected a '\"'. (line 1, byte 2)")]
    [InlineData("?query=a&variables={\"a\":\"\\udc00\"}", "The parameter \"variables\" is not valid JSON: it has a text that is not well-formed Unicode.")]
    public void Read_Should_SayWhatIsWrong(string address, string message)
    {
        var refusal = Should.Throw<RequestRefusedException>(() => Read(address));

        refusal.StatusCode.ShouldBe(400);
        refusal.Message.ShouldBe(message);
    }

    private static GraphQLRequest Read(string address)
    {
        var context = new DefaultHttpContext { RequestServices = new ServiceCollection().BuildServiceProvider() };
        context.Request.Method = "GET";
        context.Request.QueryString = new QueryString(address);
        return new GetRequestReader(new GraphQLServerOptions()).Read(context);
    }
}
