using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Requests;

/// <summary>A request that has come in whole and is within the limits, but is not parsed yet.</summary>
/// <param name="context">The HTTP request.</param>
/// <param name="isGet">Whether it is a GET or HEAD, so that everything is in the address.</param>
/// <param name="body">The body; empty where there is none. It lies in the buffers of the connection until it is given back.</param>
/// <param name="turn">The turn of a large request, which lasts until this is disposed; null for a small one.</param>
internal sealed class ReceivedRequest(HttpContext context, bool isGet, ReadOnlySequence<byte> body = default, IDisposable? turn = null) : IDisposable
{
    private IDisposable? _turn = turn;
    private bool _hasBody = !isGet;

    /// <summary>The HTTP request.</summary>
    public HttpContext Context { get; } = context;

    /// <summary>Whether it is a GET or HEAD.</summary>
    public bool IsGet { get; } = isGet;

    /// <summary>The body; not to be used once it is given back.</summary>
    public ReadOnlySequence<byte> Body { get; } = body;

    /// <summary>Gives the body back, once it is parsed.</summary>
    public void GiveBack()
    {
        if (_hasBody)
        {
            _hasBody = false;
            Context.Request.BodyReader.AdvanceTo(Body.End);
        }
    }

    /// <summary>Gives the body back, and ends the turn of a large request: nothing is left of it.</summary>
    public void Dispose()
    {
        GiveBack();
        _turn?.Dispose();
        _turn = null;
    }
}
