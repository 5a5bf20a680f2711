using System.IO.Pipelines;
using Contested.GraphQL.AspNetCore.Configuration;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Contested.GraphQL.AspNetCore.Requests;

/// <summary>Reads the bodies of GraphQL requests.</summary>
/// <remarks>GraphQL over HTTP, 5.4 POST.</remarks>
internal sealed class PostRequestReader(GraphQLServerOptions options, LargeRequestQueue large)
{
    /// <summary>Reads a body to its end.</summary>
    /// <param name="context">The HTTP request.</param>
    /// <exception cref="RequestRefusedException">The body is of another kind or too large, or could not be read.</exception>
    public async ValueTask<ReceivedRequest> ReceiveAsync(HttpContext context)
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
            return await ReceiveAsync(context.Request.BodyReader, context);
        }
        catch (BadHttpRequestException exception)
        {
            throw exception.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? TooLarge()
                : new RequestRefusedException(exception.StatusCode, HttpErrorCodes.BadRequest, $"The body could not be read: {exception.Message}");
        }
        catch (IOException exception) when (!context.RequestAborted.IsCancellationRequested)
        {
            // Not every fault in the framing of a body is an exception of the kind that knows its status.
            throw RequestRefusedException.BadRequest($"The body could not be read: {exception.Message}");
        }
    }

    private async ValueTask<ReceivedRequest> ReceiveAsync(PipeReader body, HttpContext context)
    {
        IDisposable? turn = null;
        try
        {
            while (true)
            {
                if (!body.TryRead(out var read))
                {
                    read = await body.ReadAsync(context.RequestAborted);
                }

                var size = read.Buffer.Length;
                var isLarge = size > LargeRequestQueue.LargestSmallRequest;
                if (read.IsCompleted && size <= options.MaxRequestBodySize && (turn is not null || !isLarge))
                {
                    return new ReceivedRequest(context, isGet: false, read.Buffer, turn);
                }

                body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                if (size > options.MaxRequestBodySize)
                {
                    throw TooLarge();
                }

                if (isLarge)
                {
                    turn ??= await large.EnterAsync(context.Request.ContentLength ?? options.MaxRequestBodySize, context.RequestAborted);
                }
            }
        }
        catch
        {
            turn?.Dispose();
            throw;
        }
    }

    private RequestRefusedException TooLarge() => new(
        StatusCodes.Status413PayloadTooLarge,
        HttpErrorCodes.PayloadTooLarge,
        $"The body is too large. At most {options.MaxRequestBodySize} bytes are allowed.");
}
