using System.Buffers;

namespace Contested.GraphQL.AspNetCore.Responses;

/// <summary>
/// Holds a response until all of it is written, so that one that turns out too large can still be answered with an error, and
/// while it is sent; what is sent is given back at once.
/// </summary>
/// <param name="memory">What all responses take together.</param>
internal sealed class ResponseBuffer(ResponseMemory memory) : IBufferWriter<byte>, IDisposable
{
    /// <summary>How many bytes the web server is given at a time. It waits until it has sent most of them, and holds no more.</summary>
    private const int SliceSize = 64 * 1024;
    private const int FirstSize = 16 * 1024;

    private readonly Queue<ArraySegment<byte>> _full = new();
    private readonly ResponseShare _share = new(memory);
    private byte[] _current = [];
    private int _written;

    /// <summary>How many bytes are written.</summary>
    public int Length { get; private set; }

    /// <inheritdoc />
    /// <exception cref="ResponseTooLargeException">There are more bytes than a response may have.</exception>
    public void Advance(int count)
    {
        if (Length + count > memory.MaxResponseSize)
        {
            throw new ResponseTooLargeException(memory.MaxResponseSize);
        }

        _written += count;
        Length += count;
    }

    /// <inheritdoc />
    /// <exception cref="Requests.RequestRefusedException">The responses of others take what memory there is.</exception>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        EnsureRoom(Math.Max(1, sizeHint));
        return _current.AsMemory(_written);
    }

    /// <inheritdoc />
    /// <exception cref="Requests.RequestRefusedException">The responses of others take what memory there is.</exception>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Gives what is written.</summary>
    public byte[] ToArray()
    {
        var bytes = new byte[Length];
        var offset = 0;
        foreach (var segment in (IEnumerable<ArraySegment<byte>>)[.. _full, new(_current, 0, _written)])
        {
            segment.CopyTo(bytes, offset);
            offset += segment.Count;
        }

        return bytes;
    }

    /// <summary>Sends bytes, waiting for a slow reader rather than leaving all of them to the web server.</summary>
    public static async ValueTask SendAsync(ReadOnlyMemory<byte> bytes, Stream stream, CancellationToken cancellationToken)
    {
        for (; bytes.Length > SliceSize; bytes = bytes[SliceSize..])
        {
            await stream.WriteAsync(bytes[..SliceSize], cancellationToken);
        }

        await stream.WriteAsync(bytes, cancellationToken);
    }

    /// <summary>Sends what is written, once.</summary>
    public async ValueTask SendAsync(Stream stream, CancellationToken cancellationToken)
    {
        Complete();
        while (_full.TryPeek(out var segment))
        {
            await SendAsync(segment, stream, cancellationToken);
            _full.Dequeue();
            Return(segment.Array!);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Complete();
        while (_full.TryDequeue(out var segment))
        {
            Return(segment.Array!);
        }
    }

    private void EnsureRoom(int size)
    {
        if (_current.Length - _written >= size)
        {
            return;
        }

        Complete();
        var rented = ArrayPool<byte>.Shared.Rent(Math.Max(size, Length == 0 ? FirstSize : SliceSize));
        try
        {
            _share.Add(rented.Length);
            _current = rented;
        }
        finally
        {
            if (_current != rented)
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }
    }

    private void Complete()
    {
        if (_current.Length > 0)
        {
            _full.Enqueue(new(_current, 0, _written));
            (_current, _written) = ([], 0);
        }
    }

    private void Return(byte[] rented)
    {
        ArrayPool<byte>.Shared.Return(rented);
        _share.Remove(rented.Length);
    }
}
