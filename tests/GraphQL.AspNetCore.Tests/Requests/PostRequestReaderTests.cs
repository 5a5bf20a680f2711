using System.Text;
using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.Requests;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Tests.Requests;

public sealed class PostRequestReaderTests
{
    private const string Body = """{"query":"a"}""";

    [Theory]
    [InlineData("application/x-www-form-urlencoded", null, 415)]
    [InlineData("multipart/form-data; boundary=x", null, 415)]
    [InlineData("text/plain", null, 415)]
    [InlineData(null, null, 415)]
    [InlineData("application/json", 1001L, 413)]
    public async Task ReceiveAsync_Should_RefuseBeforeReading_When_HeadersTell(string? contentType, long? contentLength, int status)
    {
        var body = new CountingStream(Encoding.UTF8.GetBytes(Body));
        var context = Post(body, contentType);
        context.Request.ContentLength = contentLength;

        var refusal = await Should.ThrowAsync<RequestRefusedException>(ReceiveAsync(context, limit: 1000));

        refusal.StatusCode.ShouldBe(status);
        body.BytesRead.ShouldBe(0);
    }

    [Theory]
    [InlineData(13, true)]
    [InlineData(12, false)]
    [InlineData(1, false)]
    public async Task ReceiveAsync_Should_Refuse_When_BodyIsLargerThanAllowed(long limit, bool isRead)
    {
        var reading = ReceiveAsync(Post(new CountingStream(Encoding.UTF8.GetBytes(Body))), limit);

        if (isRead)
        {
            await reading;
            return;
        }

        var refusal = await Should.ThrowAsync<RequestRefusedException>(reading);
        refusal.StatusCode.ShouldBe(413);
        refusal.Code.ShouldBe("PAYLOAD_TOO_LARGE");
        refusal.Message.ShouldBe($"The body is too large. At most {limit} bytes are allowed.");
    }

    [Fact]
    public async Task ReceiveAsync_Should_StopReading_When_BodyNeverEnds()
    {
        var body = new CountingStream(new byte[10_000_000]);

        await Should.ThrowAsync<RequestRefusedException>(ReceiveAsync(Post(body), limit: 10_000));

        body.BytesRead.ShouldBeLessThan(100_000);
    }

    private static async Task ReceiveAsync(HttpContext context, long limit)
    {
        var options = new GraphQLServerOptions { MaxRequestBodySize = limit };
        using var large = new LargeRequestQueue(Microsoft.Extensions.Options.Options.Create(options));
        using var received = await new PostRequestReader(options, large).ReceiveAsync(context);
    }

    private static DefaultHttpContext Post(Stream body, string? contentType = "application/json")
    {
        var context = new DefaultHttpContext();
        context.Request.Method = "POST";
        context.Request.ContentType = contentType;
        context.Request.Body = body;
        return context;
    }
}
