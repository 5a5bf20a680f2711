using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.Responses;
using Contested.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Contested.GraphQL.AspNetCore;

/// <summary>Executes GraphQL requests and sends the responses, whatever happens.</summary>
internal sealed class RequestHandler(
    RequestExecutor executor,
    ExecutionQueue queue,
    IOptions<GraphQLServerOptions> options,
    ILogger<RequestHandler> logger)
{
    private readonly ResponseSender _sender = new(logger);

    /// <summary>Reads, executes and answers a request.</summary>
    /// <param name="context">The HTTP request.</param>
    /// <param name="read">
    /// Reads the request; is told whether the client takes the response in a form that the server can give. Throws
    /// <see cref="RequestRefusedException"/> where there is nothing to execute.
    /// </param>
    public async Task ServeAsync(HttpContext context, Func<HttpContext, bool, ValueTask<GraphQLRequest>> read)
    {
        var acceptable = AcceptNegotiation.Choose(context.Request);
        var mediaType = acceptable ?? ResponseMediaType.Json;
        try
        {
            var request = await read(context, acceptable is not null);
            request.CostReport = CostReportHeader.Read(context.Request);
            ExecutionResult result;
            using (await queue.EnterAsync(context.RequestAborted))
            {
                result = await executor.ExecuteAsync(request, context.RequestAborted);
            }

            LogUnexpected(result);
            await _sender.SendAsync(context, result, mediaType);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone: there is nobody left to answer.
        }
        catch (RequestRefusedException refusal)
        {
            await _sender.SendAsync(context, refusal, mediaType);
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "A GraphQL request failed unexpectedly.");
            await _sender.SendAsync(context, Unexpected(exception), mediaType);
        }
    }

    /// <summary>Answers a request that is not to be executed.</summary>
    public Task RefuseAsync(HttpContext context, RequestRefusedException refusal) =>
        _sender.SendAsync(context, refusal, AcceptNegotiation.Choose(context.Request) ?? ResponseMediaType.Json);

    private RequestRefusedException Unexpected(Exception exception) =>
        new(StatusCodes.Status500InternalServerError, ErrorCodes.InternalServerError, "Unexpected error while serving the request.")
        {
            Extensions = options.Value.IncludeExceptionDetails
                ? new Dictionary<string, object?> { ["exception"] = exception.ToString() }
                : [],
        };

    /// <summary>Logs what the response hides from the client.</summary>
    private void LogUnexpected(ExecutionResult result)
    {
        foreach (var error in result.Errors)
        {
            if (error.Exception is not (null or GraphQLException))
            {
                logger.LogError(error.Exception, "{Message} Path: {Path}", error.Message, string.Join('.', error.Path ?? []));
            }
        }
    }
}
