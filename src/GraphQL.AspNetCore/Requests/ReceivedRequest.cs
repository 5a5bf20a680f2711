using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Requests;

/// <summary>A request that has come in whole and is within the limits, but is not parsed yet.</summary>
/// <param name="context">The HTTP request.</param>
/// <param name="isGet">Whether it is a GET or HEAD, so that everything is in the address.</param>
/// <param name="body">The body; empty where there is none. It lies in the buffers of the connection until this is disposed.</param>
internal sealed class ReceivedRequest(HttpContext context, bool isGet, ReadOnlySequence<byte> body = default) : IDisposable
{
    /// <summary>The HTTP request.</summary>
    public HttpContext Context { get; } = context;

    /// <summary>Whether it is a GET or HEAD.</summary>
    public bool IsGet { get; } = isGet;

    /// <summary>The body; not to be used once this is disposed.</summary>
    public ReadOnlySequence<byte> Body { get; } = body;

    /// <summary>Gives the body back.</summary>
    public void Dispose()
    {
        if (!IsGet)
        {
            Context.Request.BodyReader.AdvanceTo(Body.End);
        }
    }
}
