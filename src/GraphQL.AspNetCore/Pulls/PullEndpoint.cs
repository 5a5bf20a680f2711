using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.Responses;
using Contested.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Answers pulls.</summary>
internal sealed class PullEndpoint(PullStore pulls, PullPages pages, PullHeaders headers, ResponseSender sender, ILogger<PullEndpoint> logger)
{
    public async Task HandleAsync(HttpContext context)
    {
        try
        {
            RequireRead(context.Request);
            var (pull, format) = PullAddress.Resolve(pulls, (string)context.GetRouteValue("pull")!, context.Request);
            await SendAsync(context, pull, format, pull.ReadVariables(context.Request.Query));
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone: there is nobody left to answer.
        }
        catch (RequestRefusedException refusal)
        {
            await sender.SendAsync(context, refusal, ResponseMediaType.Json);
        }
        catch (ResponseTooLargeException exception)
        {
            await sender.SendAsync(context, [exception.ToError()], StatusCodes.Status400BadRequest, ResponseMediaType.Json);
        }
        catch (PullFailedException failure)
        {
            await sender.SendAsync(context, failure.Result.Errors, StatusOf(failure.Result), ResponseMediaType.Json);
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "A pull failed unexpectedly.");
            var error = new GraphQLError("Unexpected error while serving the request.", ErrorCodes.InternalServerError);
            await sender.SendAsync(context, [error], StatusCodes.Status500InternalServerError, ResponseMediaType.Json);
        }
    }

    /// <summary>Refuses all methods but GET and HEAD.</summary>
    public static void RequireRead(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            throw new RequestRefusedException(
                StatusCodes.Status405MethodNotAllowed, HttpErrorCodes.MethodNotAllowed, $"The method {Excerpt.Of(request.Method)} is not supported. Pulls are read with GET.")
            {
                Allow = "GET, HEAD",
            };
        }
    }

    private async Task SendAsync(HttpContext context, Pull pull, PullFormat format, Dictionary<string, object?> variables)
    {
        var state = await headers.ReadStateAsync(context.Request, pull, format);
        if (state.IsKnownTo(context.Request))
        {
            headers.SetNotModified(context.Response, state);
            return;
        }

        if (HttpMethods.IsHead(context.Request.Method))
        {
            headers.Set(context.Response, pull, format, state);
            return;
        }

        var cancellation = context.RequestAborted;
        await using var reading = pages.ReadAsync(pull, variables, state.Version, cancellation).GetAsyncEnumerator(cancellation);
        // What fails with the first page can still be told.
        await reading.MoveNextAsync();
        headers.Set(context.Response, pull, format, state);
        await using var writer = PullWriter.Create(pull, format, context.Response.Body);
        try
        {
            do
            {
                await writer.WritePageAsync(reading.Current, cancellation);
            }
            while (await reading.MoveNextAsync());

            await writer.EndAsync(cancellation);
        }
        catch (Exception exception)
        {
            if (!cancellation.IsCancellationRequested)
            {
                logger.LogError(exception, "The pull {Pull} could not be sent in whole.", pull.Name);
            }

            // What is sent cannot be taken back; cutting the connection keeps a part from passing for the whole.
            context.Abort();
        }
    }

    private static int StatusOf(ExecutionResult result) => result switch
    {
        { IsExecuted: false } => ResponseMediaType.GraphQLResponse.GetStatusCode(result),
        _ when result.Errors.Any(error => error.Code is null or ErrorCodes.InternalServerError) => StatusCodes.Status500InternalServerError,
        _ => StatusCodes.Status400BadRequest,
    };
}
