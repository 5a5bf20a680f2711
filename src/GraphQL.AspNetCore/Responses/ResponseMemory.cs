using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.Telemetry;
using Microsoft.Extensions.Options;

namespace Contested.GraphQL.AspNetCore.Responses;

/// <summary>Accounts for the memory that responses take while they are made and sent. Safe for use by many requests at once.</summary>
internal sealed class ResponseMemory(IOptions<GraphQLServerOptions> options, GarbageCollection garbage, ServerMetrics metrics)
{
    private long _held;

    /// <summary>How many bytes are held.</summary>
    public long Held => Interlocked.Read(ref _held);

    /// <summary>How many bytes a response may have.</summary>
    public int MaxResponseSize { get; } = options.Value.MaxResponseSize;

    /// <summary>Gives the error to answer with instead of a response that is larger than any may be.</summary>
    public GraphQLError Refuse(ResponseTooLargeException exception)
    {
        metrics.OnError(HttpErrorCodes.ResponseSizeLimitExceeded);
        return new GraphQLError(exception.Message, HttpErrorCodes.ResponseSizeLimitExceeded);
    }

    /// <summary>Takes memory, until it is <see cref="Give">given back</see>.</summary>
    /// <exception cref="RequestRefusedException">The responses of others take what there is.</exception>
    public void Take(long bytes)
    {
        if (Interlocked.Add(ref _held, bytes) > options.Value.MaxHeldResponseBytes)
        {
            Interlocked.Add(ref _held, -bytes);
            throw RequestRefusedException.Busy(nameof(GraphQLServerOptions.MaxHeldResponseBytes));
        }
    }

    /// <summary>Gives memory back.</summary>
    public void Give(long bytes)
    {
        if (bytes > 0)
        {
            Interlocked.Add(ref _held, -bytes);
            garbage.OnReleased(bytes);
        }
    }
}
