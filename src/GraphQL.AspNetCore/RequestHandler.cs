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
    IOptions<GraphQLServerOptions> options,
    ILogger<RequestHandler> logger,
    ResponseCaching? caching = null)
{
    private readonly RequestReader _reader = new(options.Value);
    private readonly ResponseSender _sender = new(logger);

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
            GraphQLRequest request;
            using (var received = await _reader.ReceiveAsync(context, acceptable is not null))
            {
                cacheable = caching is null ? null : await caching.OpenAsync(received, document, mediaType);
                if (cacheable is not null && await caching!.TryAnswerAsync(context, cacheable))
                {
                    return;
                }

                request = _reader.Parse(received, document?.Text);
            }

            check?.Invoke(request.Query);
            request.CostReport = CostReportHeader.Read(context.Request);
            request.PlanReport = PlanReportHeader.Read(context.Request, options.Value);
            var result = await ExecuteAsync(request, context.RequestAborted);
            await (cacheable is not null && result is { IsExecuted: true, Errors: [], Extensions.Count: 0 } && executor.IsQuery(request)
                ? caching!.SendAsync(context, cacheable, result, mediaType)
                : _sender.SendAsync(context, result, mediaType));
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
        finally
        {
            cacheable?.Dispose();
        }
    }

    /// <summary>Answers a request that is not to be executed.</summary>
    public Task RefuseAsync(HttpContext context, RequestRefusedException refusal) =>
        _sender.SendAsync(context, refusal, AcceptNegotiation.Choose(context.Request) ?? ResponseMediaType.Json);

    private async ValueTask<ExecutionResult> ExecuteAsync(GraphQLRequest request, CancellationToken cancellationToken)
    {
        using (await queue.EnterAsync(cancellationToken))
        {
            var result = await executor.ExecuteAsync(request, cancellationToken);
            logger.LogUnexpected(result);
            return result;
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
