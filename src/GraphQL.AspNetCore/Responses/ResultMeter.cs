using Contested.GraphQL.Types;

namespace Contested.GraphQL.AspNetCore.Responses;

/// <summary>Ends an execution whose result takes more memory than there is, or more than that of a response of the allowed size would.</summary>
/// <param name="memory">What all responses take together.</param>
internal sealed class ResultMeter(ResponseMemory memory) : IResultMeter, IDisposable
{
    /// <summary>How many bytes a result may take for each byte that its response may have. Texts take twice as many, small numbers up to ten times.</summary>
    private const int Ratio = 10;

    /// <summary>Values are small and many, so they are not counted one by one.</summary>
    private const int Step = 64 * 1024;

    private readonly ResponseShare _share = new(memory);
    private long _taken;
    private long _pending;

    /// <inheritdoc />
    /// <exception cref="ResponseTooLargeException">The response would have more bytes than it may.</exception>
    /// <exception cref="Requests.RequestRefusedException">The responses of others take what memory there is.</exception>
    public void Add(long bytes)
    {
        _pending += bytes;
        if (_pending < Step)
        {
            return;
        }

        _taken += _pending;
        if (_taken > (long)Ratio * memory.MaxResponseSize)
        {
            throw new ResponseTooLargeException(memory.MaxResponseSize);
        }

        _share.Add(_pending);
        _pending = 0;
    }

    /// <inheritdoc />
    public void Dispose() => _share.Dispose();
}
