using Contested.GraphQL.AspNetCore.Requests;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Tests.Requests;

public sealed class RequestContentTypeTests
{
    [Theory]
    [InlineData("application/json")]
    [InlineData("Application/JSON")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json;charset=\"UTF-8\"")]
    [InlineData("application/json; charset=utf8")]
    [InlineData("application/json; profile=x")]
    public void Require_Should_Pass_When_BodyIsJson(string contentType) => Should.NotThrow(() => RequestContentType.Require(Request(contentType)));

    [Theory]
    [InlineData(null, "The header Content-Type is missing.")]
    [InlineData("", "The header Content-Type is missing.")]
    [InlineData("text/plain", "The content type \"text/plain\" is not supported.")]
    [InlineData("text/plain; application/json", "The content type \"text/plain; application/json\" is not supported.")]
    [InlineData("application/json, text/plain", "The content type \"application/json, text/plain\" is not supported.")]
    [InlineData("application/x-www-form-urlencoded", "The content type \"application/x-www-form-urlencoded\" is not supported.")]
    [InlineData("multipart/form-data; boundary=x", "The content type \"multipart/form-data; boundary=x\" is not supported.")]
    [InlineData("application/graphql", "The content type \"application/graphql\" is not supported.")]
    [InlineData("application/graphql-response+json", "The content type \"application/graphql-response+json\" is not supported.")]
    [InlineData("application/*", "The content type \"application/*\" is not supported.")]
    [InlineData("nonsense", "The content type \"nonsense\" is not supported.")]
    [InlineData("application/json; charset=utf-16", "The encoding \"utf-16\" is not supported.")]
    [InlineData("application/json; charset=iso-8859-1", "The encoding \"iso-8859-1\" is not supported.")]
    public void Require_Should_Refuse_When_BodyIsOfAnotherKind(string? contentType, string problem)
    {
        var refusal = Should.Throw<RequestRefusedException>(() => RequestContentType.Require(Request(contentType)));

        refusal.StatusCode.ShouldBe(415);
        refusal.Code.ShouldBe("UNSUPPORTED_MEDIA_TYPE");
        refusal.Message.ShouldBe($"{problem} Send a JSON object with Content-Type: application/json, in UTF-8.");
    }

    [Theory]
    [InlineData("identity", true)]
    [InlineData("gzip", false)]
    [InlineData("br", false)]
    public void Require_Should_Refuse_When_BodyIsCompressed(string coding, bool isRead)
    {
        var request = Request("application/json");
        request.Headers.ContentEncoding = coding;

        if (isRead)
        {
            RequestContentType.Require(request);
            return;
        }

        Should.Throw<RequestRefusedException>(() => RequestContentType.Require(request)).Message
            .ShouldStartWith($"The body is compressed (Content-Encoding: {coding}), which is not supported.");
    }

    private static HttpRequest Request(string? contentType)
    {
        var request = new DefaultHttpContext().Request;
        request.ContentType = contentType;
        return request;
    }
}
