using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.Responses;
using Contested.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Answers with an error what goes wrong before a response has begun.</summary>
internal sealed class PullFailures(ResponseSender sender, ResponseMemory memory, ILogger<PullFailures> logger)
{
    /// <summary>Answers a request, which has to be a GET or HEAD.</summary>
    /// <param name="context">The request.</param>
    /// <param name="answer">Answers it.</param>
    public async Task AnswerAsync(HttpContext context, Func<Task> answer)
    {
        try
        {
            RequireRead(context.Request);
            await answer();
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
            await sender.SendAsync(context, [memory.Refuse(exception)], StatusCodes.Status400BadRequest, ResponseMediaType.Json);
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

    private static void RequireRead(HttpRequest request)
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

    private static int StatusOf(ExecutionResult result) => result switch
    {
        { IsExecuted: false } => ResponseMediaType.GraphQLResponse.GetStatusCode(result),
        _ when result.Errors.Any(error => error.Code is null or ErrorCodes.InternalServerError) => StatusCodes.Status500InternalServerError,
        _ => StatusCodes.Status400BadRequest,
    };
}
