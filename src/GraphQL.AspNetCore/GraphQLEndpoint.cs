using Contested.GraphQL.AspNetCore.Playground;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.Responses;
using Contested.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Contested.GraphQL.AspNetCore;

/// <summary>Answers whatever comes to the address of a GraphQL server.</summary>
internal sealed class GraphQLEndpoint(RequestExecutor executor, GraphQLServerOptions options, ILogger<GraphQLEndpoint> logger)
{
    private readonly RequestReader _reader = new(options);
    private readonly ResponseSender _sender = new(logger);
    private readonly SchemaResponse _schema = new(executor.Schema);
    private readonly PlaygroundPage? _playground = options.EnablePlayground ? new(PlaygroundBundle.Embedded, options.Playground) : null;

    public Task HandleAsync(HttpContext context)
    {
        if (SchemaResponse.IsRequestedBy(context.Request))
        {
            return _schema.SendAsync(context);
        }

        return _playground is not null && PlaygroundPage.IsRequestedBy(context.Request)
            ? _playground.WriteAsync(context)
            : ServeAsync(context);
    }

    private async Task ServeAsync(HttpContext context)
    {
        var acceptable = AcceptNegotiation.Choose(context.Request);
        var mediaType = acceptable ?? ResponseMediaType.Json;
        try
        {
            var request = await _reader.ReadAsync(context, isAcceptable: acceptable is not null);
            var result = await executor.ExecuteAsync(request, context.RequestAborted);
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

    private RequestRefusedException Unexpected(Exception exception) =>
        new(StatusCodes.Status500InternalServerError, ErrorCodes.InternalServerError, "Unexpected error while serving the request.")
        {
            Extensions = options.IncludeExceptionDetails
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
