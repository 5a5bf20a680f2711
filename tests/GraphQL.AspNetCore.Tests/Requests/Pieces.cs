using System.Buffers;

namespace Contested.GraphQL.AspNetCore.Tests.Requests;

/// <summary>A piece of a sequence of bytes that comes in several.</summary>
internal sealed class Pieces : ReadOnlySequenceSegment<byte>
{
    private Pieces(ReadOnlyMemory<byte> memory, long runningIndex)
    {
        Memory = memory;
        RunningIndex = runningIndex;
    }

    public static ReadOnlySequence<byte> Of(ReadOnlyMemory<byte> first, ReadOnlyMemory<byte> second)
    {
        var end = new Pieces(second, first.Length);
        var start = new Pieces(first, 0) { Next = end };
        return new ReadOnlySequence<byte>(start, 0, end, second.Length);
    }
}
