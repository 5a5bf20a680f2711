using System.IO.Pipelines;
using Contested.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Contested.GraphQL.AspNetCore.Requests;

/// <summary>Reads GraphQL requests from bodies.</summary>
/// <remarks>GraphQL over HTTP, 5.4 POST.</remarks>
internal sealed class PostRequestReader(GraphQLServerOptions options)
{
    private readonly JsonRequestParser _parser = new(options.MaxJsonDepth);

    /// <summary>Reads a request.</summary>
    /// <param name="context">The HTTP request.</param>
    /// <param name="document">The document that the address names; null where the parameter <c>query</c> has it.</param>
    /// <exception cref="RequestRefusedException">The body is of another kind, too large or malformed.</exception>
    public async ValueTask<GraphQLRequest> ReadAsync(HttpContext context, string? document = null)
    {
        RequestContentType.Require(context.Request);
        if (context.Request.ContentLength > options.MaxRequestBodySize)
        {
            throw TooLarge();
        }

        // The web server has a limit of its own for bodies of all kinds. A lower one gives way, not to this one but altogether:
        // the web server would count the framing of chunks, too.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit
            && limit.MaxRequestBodySize <= options.MaxRequestBodySize)
        {
            limit.MaxRequestBodySize = null;
        }

        try
        {
            return await ReadAsync(context.Request.BodyReader, context, document);
        }
        catch (BadHttpRequestException exception)
        {
            throw exception.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? TooLarge()
                : new RequestRefusedException(exception.StatusCode, HttpErrorCodes.BadRequest, $"The body could not be read: {exception.Message}");
        }
    }

    private async ValueTask<GraphQLRequest> ReadAsync(PipeReader body, HttpContext context, string? document)
    {
        while (true)
        {
            var read = await body.ReadAsync(context.RequestAborted);
            var consumed = read.Buffer.Start;
            try
            {
                if (read.Buffer.Length > options.MaxRequestBodySize)
                {
                    throw TooLarge();
                }

                if (read.IsCompleted)
                {
                    consumed = read.Buffer.End;
                    return _parser.Parse(read.Buffer, context.RequestServices, document);
                }
            }
            finally
            {
                body.AdvanceTo(consumed, read.Buffer.End);
            }
        }
    }

    private RequestRefusedException TooLarge() => new(
        StatusCodes.Status413PayloadTooLarge,
        HttpErrorCodes.PayloadTooLarge,
        $"The body is too large. It may have {options.MaxRequestBodySize} bytes.");
}
