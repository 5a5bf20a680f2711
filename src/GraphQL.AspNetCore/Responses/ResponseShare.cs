using Contested.GraphQL.AspNetCore.Requests;

namespace Contested.GraphQL.AspNetCore.Responses;

/// <summary>
/// What one response takes of the <see cref="ResponseMemory"/>. Its first bytes are not counted: as many as the web server holds of
/// any response, and there are no more of them than responses at once.
/// </summary>
internal sealed class ResponseShare(ResponseMemory memory) : IDisposable
{
    private long _bytes;

    /// <summary>Takes more.</summary>
    /// <exception cref="Requests.RequestRefusedException">The responses of others take what there is.</exception>
    public void Add(long bytes)
    {
        memory.Take(Counted(_bytes + bytes) - Counted(_bytes));
        _bytes += bytes;
    }

    /// <summary>Gives some of it back.</summary>
    public void Remove(long bytes)
    {
        memory.Give(Counted(_bytes) - Counted(_bytes - bytes));
        _bytes -= bytes;
    }

    /// <summary>Gives back all that is left.</summary>
    public void Dispose() => Remove(_bytes);

    private static long Counted(long bytes) => Math.Max(0, bytes - ExecutionTurn.SmallResponse);
}
