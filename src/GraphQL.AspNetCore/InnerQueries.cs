using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Contested.GraphQL.AspNetCore.Caching;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.Responses;
using Contested.GraphQL.Execution.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Contested.GraphQL.AspNetCore;

/// <summary>
/// Executes queries of the application's own that an HTTP request needs, such as those behind a page, in the way of the requests of
/// clients: in their turn, within the same bounds of memory, and from the response cache where the answer is there.
/// </summary>
public sealed class InnerQueries
{
    private readonly RequestExecutor _executor;
    private readonly ExecutionQueue _queue;
    private readonly ResponseMemory _memory;
    private readonly ResponseCache _cache;
    private readonly ILogger<InnerQueries> _logger;
    private readonly CurrentDataVersion? _version;

    internal InnerQueries(IServiceProvider services)
    {
        _executor = services.GetRequiredService<RequestExecutor>();
        _queue = services.GetRequiredService<ExecutionQueue>();
        _memory = services.GetRequiredService<ResponseMemory>();
        _cache = services.GetRequiredService<ResponseCache>();
        _logger = services.GetRequiredService<ILogger<InnerQueries>>();
        _version = services.GetService<CurrentDataVersion>();
    }

    /// <summary>Executes a query, or finds its answer.</summary>
    /// <param name="context">The HTTP request that needs the answer.</param>
    /// <param name="document">The document.</param>
    /// <param name="operation">The name of the operation in it, which is a query.</param>
    /// <param name="variables">The values of its variables, which JSON can hold.</param>
    /// <returns>The answer in JSON, with its <c>data</c>; null where it has errors, or the server is too busy.</returns>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public async Task<byte[]?> ExecuteAsync(HttpContext context, string document, string operation, Dictionary<string, object?> variables)
    {
        using var cacheable = await OpenAsync(context, $"{operation}\n{JsonSerializer.Serialize(variables)}\n{document}");
        if (cacheable is not null && (cacheable.Known ?? await cacheable.WaitForOtherAsync()) is { } known)
        {
            return known.Body;
        }

        try
        {
            var answer = await ExecuteInTurnAsync(context, document, operation, variables);
            if (answer?.Length <= _cache.LargestResponse)
            {
                cacheable?.Keep(new CachedResponse(answer, ResponseMediaType.Json, Tag: null));
            }

            return answer;
        }
        catch (Exception exception) when (exception is RequestRefusedException or ResponseTooLargeException)
        {
            return null;
        }
    }

    private async ValueTask<CacheableRequest?> OpenAsync(HttpContext context, string content)
    {
        if (!_cache.IsOn || _version is null || await _version.GetAsync() is not { } current)
        {
            return null;
        }

        var key = RequestKey.OfInner(SHA256.HashData(Encoding.UTF8.GetBytes(content)), current);
        return new CacheableRequest(key, _cache, context) { Known = _cache.Find(key) };
    }

    private async Task<byte[]?> ExecuteInTurnAsync(HttpContext context, string document, string operation, Dictionary<string, object?> variables)
    {
        using var turn = await _queue.EnterAsync(context.RequestAborted);
        using var meter = new ResultMeter(_memory);
        var request = new GraphQLRequest
        {
            Query = document,
            OperationName = operation,
            Variables = variables,
            QueriesOnly = true,
            ResultMeter = meter,
            Services = context.RequestServices,
        };
        var result = await _executor.ExecuteAsync(request, context.RequestAborted);
        _logger.LogUnexpected(result);
        if (result.Errors.Count > 0)
        {
            return null;
        }

        using var body = await PendingResponse.WriteBodyAsync(_memory, result, context.RequestAborted);
        return body.ToArray();
    }
}
