using Contested.GraphQL.AspNetCore.Caching;
using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.Responses;
using Contested.GraphQL.AspNetCore.TrustedDocuments;
using Contested.GraphQL.Execution;
using Contested.GraphQL.Execution.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Contested.GraphQL.AspNetCore;

/// <summary>Executes GraphQL requests and sends the responses, whatever happens.</summary>
internal sealed class RequestHandler(
    RequestExecutor executor,
    ExecutionQueue queue,
    LargeRequestQueue large,
    ResponseMemory memory,
    ResponseSender sender,
    IOptions<GraphQLServerOptions> options,
    ILogger<RequestHandler> logger,
    ResponseCaching? caching = null)
{
    private readonly RequestReader _reader = new(options.Value, large);

    /// <summary>Reads, executes and answers a request.</summary>
    /// <param name="context">The HTTP request.</param>
    /// <param name="document">The document that the address names; null where the request has to bring its own.</param>
    /// <param name="check">
    /// Throws <see cref="RequestRefusedException"/> where a document of the request's own is not to be executed; null where all are.
    /// </param>
    public async Task ServeAsync(HttpContext context, TrustedDocument? document = null, Action<string>? check = null)
    {
        var acceptable = AcceptNegotiation.Choose(context.Request);
        var mediaType = acceptable ?? ResponseMediaType.Json;
        CacheableRequest? cacheable = null;
        try
        {
            using var received = await _reader.ReceiveAsync(context, acceptable is not null);
            cacheable = caching is null ? null : await caching.OpenAsync(received, document, mediaType);
            if (cacheable is not null && await caching!.TryAnswerAsync(received, cacheable))
            {
                return;
            }

            using var turn = new ExecutionTurn(queue);
            using var response = await MakeResponseAsync(received, document, check, mediaType, turn);
            received.Dispose();
            turn.EndExecution(response.Body.Length);
            await (cacheable is not null && response.IsWhole
                ? caching!.SendAsync(context, cacheable, response)
                : ResponseSender.SendAsync(context, response));
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone: there is nobody left to answer.
        }
        catch (RequestRefusedException refusal)
        {
            await sender.SendAsync(context, refusal, mediaType);
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "A GraphQL request failed unexpectedly.");
            if (context.Response.HasStarted)
            {
                // What is sent cannot be taken back; cutting the connection keeps a part from passing for the whole.
                context.Abort();
                return;
            }

            await sender.SendAsync(context, Unexpected(exception), mediaType);
        }
        finally
        {
            cacheable?.Dispose();
        }
    }

    /// <summary>Answers a request that is not to be executed.</summary>
    public Task RefuseAsync(HttpContext context, RequestRefusedException refusal) =>
        sender.SendAsync(context, refusal, AcceptNegotiation.Choose(context.Request) ?? ResponseMediaType.Json);

    /// <summary>Executes a request. When this ends, nothing is left of the request and the result but the bytes of the response.</summary>
    private async ValueTask<PendingResponse> MakeResponseAsync(
        ReceivedRequest received, TrustedDocument? document, Action<string>? check, ResponseMediaType mediaType, ExecutionTurn turn)
    {
        var context = received.Context;
        var request = _reader.Parse(received, document?.Text);
        received.GiveBack();
        check?.Invoke(request.Query);
        request.CostReport = CostReportHeader.Read(context.Request);
        request.PlanReport = PlanReportHeader.Read(context.Request, options.Value);
        using var meter = new ResultMeter(memory);
        request.ResultMeter = meter;
        request.Turn = turn;
        var result = await ExecuteAsync(request, context.RequestAborted);
        var response = await PendingResponse.WriteAsync(memory, result, mediaType, context.RequestAborted);
        return response.IsWhole && !executor.IsQuery(request) ? response with { IsWhole = false } : response;
    }

    private async ValueTask<ExecutionResult> ExecuteAsync(GraphQLRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var result = await executor.ExecuteAsync(request, cancellationToken);
            logger.LogUnexpected(result);
            return result;
        }
        catch (ResponseTooLargeException exception)
        {
            return new ExecutionResult([memory.Refuse(exception)]);
        }
    }

    private RequestRefusedException Unexpected(Exception exception) =>
        new(StatusCodes.Status500InternalServerError, ErrorCodes.InternalServerError, "Unexpected error while serving the request.")
        {
            Extensions = options.Value.IncludeExceptionDetails
                ? new Dictionary<string, object?> { ["exception"] = exception.ToString() }
                : [],
        };
}
