using System.Buffers;

namespace Contested.GraphQL.AspNetCore.Caching;

/// <summary>Holds what is written up to a number of bytes; when there is more, everything goes straight to another writer.</summary>
/// <param name="capacity">How many bytes are held.</param>
/// <param name="overflow">Gives the other writer; called once, when it is needed.</param>
internal sealed class ResponseBuffer(int capacity, Func<IBufferWriter<byte>> overflow) : IBufferWriter<byte>
{
    private readonly ArrayBufferWriter<byte> _held = new();
    private IBufferWriter<byte>? _target;

    /// <summary>Whether there was more than is held.</summary>
    public bool HasOverflowed => _target is not null;

    /// <summary>Gives what was written.</summary>
    /// <exception cref="InvalidOperationException">There was more than is held.</exception>
    public byte[] ToArray() => HasOverflowed ? throw new InvalidOperationException("The buffer has overflowed.") : _held.WrittenSpan.ToArray();

    /// <inheritdoc />
    public void Advance(int count)
    {
        if (_target is not null)
        {
            _target.Advance(count);
            return;
        }

        _held.Advance(count);
        if (_held.WrittenCount > capacity)
        {
            _target = overflow();
            _target.Write(_held.WrittenSpan);
            _held.Clear();
        }
    }

    /// <inheritdoc />
    public Memory<byte> GetMemory(int sizeHint = 0) => _target?.GetMemory(sizeHint) ?? _held.GetMemory(sizeHint);

    /// <inheritdoc />
    public Span<byte> GetSpan(int sizeHint = 0) => _target is not null ? _target.GetSpan(sizeHint) : _held.GetSpan(sizeHint);
}
