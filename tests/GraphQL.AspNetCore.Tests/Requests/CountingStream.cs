namespace Contested.GraphQL.AspNetCore.Tests.Requests;

/// <summary>A body that counts what is read of it.</summary>
internal sealed class CountingStream(byte[] content) : MemoryStream(content)
{
    public long BytesRead => Position;
}
