using System.Text.Json;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.Responses;
using Contested.GraphQL.AspNetCore.Telemetry;
using Contested.GraphQL.Execution;
using Contested.GraphQL.Execution.Requests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Contested.GraphQL.AspNetCore.Operations;

/// <summary>
/// Executes queries for other parts of an application, within the limits of requests over HTTP: they wait for their turn with all others,
/// and their results count among the memory of all responses.
/// </summary>
public sealed class OperationRunner
{
    private readonly RequestExecutor _executor;
    private readonly ExecutionQueue _queue;
    private readonly ResponseMemory _memory;
    private readonly IServiceScopeFactory _scopes;
    private readonly ServerMetrics _metrics;
    private readonly ILogger<OperationRunner> _logger;

    internal OperationRunner(
        RequestExecutor executor,
        ExecutionQueue queue,
        ResponseMemory memory,
        IServiceScopeFactory scopes,
        ServerMetrics metrics,
        ILogger<OperationRunner> logger) =>
        (_executor, _queue, _memory, _scopes, _metrics, _logger) = (executor, queue, memory, scopes, metrics, logger);

    /// <summary>Executes a query. What keeps it from being executed, be it a server that is too busy, is among the errors of the response.</summary>
    /// <param name="request">The request; its meter and services are those of the runner.</param>
    /// <param name="cancellationToken">Signals that the client has gone.</param>
    /// <returns>The response, which takes its share of the memory until it is disposed.</returns>
    public async ValueTask<OperationResponse> RunAsync(GraphQLRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await OpenAsync(request, cancellationToken);
        }
        catch (RequestRefusedException refusal)
        {
            _metrics.OnError(refusal.Code, refusal.Limit);
            return OperationResponse.Failed(new GraphQLError(refusal.Message, refusal.Code));
        }
        catch (ResponseTooLargeException exception)
        {
            return OperationResponse.Failed(_memory.Refuse(exception));
        }
    }

    /// <summary>Executes a query.</summary>
    /// <exception cref="RequestRefusedException">The server is too busy.</exception>
    /// <exception cref="ResponseTooLargeException">The response has more bytes than it may.</exception>
    internal async ValueTask<OperationResponse> OpenAsync(GraphQLRequest request, CancellationToken cancellationToken)
    {
        var share = new ResponseShare(_memory);
        var turn = new ExecutionTurn(_queue);
        try
        {
            var (result, bytes) = await ExecuteAsync(request, share, turn, cancellationToken);
            turn.EndExecution(long.MaxValue);
            return new OperationResponse(result, JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = int.MaxValue }), share, turn);
        }
        catch
        {
            share.Dispose();
            turn.Dispose();
            throw;
        }
    }

    private async ValueTask<(ExecutionResult Result, byte[] Bytes)> ExecuteAsync(
        GraphQLRequest request, ResponseShare share, ExecutionTurn turn, CancellationToken cancellationToken)
    {
        await using var scope = _scopes.CreateAsyncScope();
        using var meter = new ResultMeter(_memory);
        var result = await _executor.ExecuteAsync(
            new GraphQLRequest
            {
                Query = request.Query,
                OperationName = request.OperationName,
                Variables = request.Variables,
                QueriesOnly = true,
                IsInternal = request.IsInternal,
                ResultMeter = meter,
                Turn = turn,
                Services = scope.ServiceProvider,
            },
            cancellationToken);
        _logger.LogUnexpected(result);
        using var body = await PendingResponse.WriteBodyAsync(_memory, result, cancellationToken);
        // The bytes, and what is parsed of them.
        share.Add(2L * body.Length);
        return (result, body.ToArray());
    }
}
