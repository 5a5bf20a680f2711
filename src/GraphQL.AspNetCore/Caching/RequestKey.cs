using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.Responses;

namespace Contested.GraphQL.AspNetCore.Caching;

/// <summary>What an answer depends on: the request as it came, byte for byte, the media type and the version of the data.</summary>
/// <remarks>
/// Requests that differ in white space only have different keys. That costs an execution; to parse each request in order to
/// compare it would cost more, as clients send the same bytes for the same request.
/// </remarks>
/// <param name="High">One half of the SHA-256 of the body, or of the query component of the address.</param>
/// <param name="Low">The other half.</param>
/// <param name="IsGet">Whether the request came in the address.</param>
/// <param name="Document">The name of the document, where the address names one.</param>
/// <param name="MediaType">The media type of the answer.</param>
/// <param name="Version">The state of the data.</param>
/// <param name="Encoding">How the answer is compressed; null where it is not.</param>
internal sealed record RequestKey(UInt128 High, UInt128 Low, bool IsGet, string? Document, string MediaType, string Version, string? Encoding = null)
{
    /// <summary>Gives the key of a request.</summary>
    public static RequestKey Of(ReceivedRequest request, string? document, ResponseMediaType mediaType, DataVersion version)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Hash(request, hash);
        var halves = MemoryMarshal.Cast<byte, UInt128>(hash);
        return new RequestKey(halves[0], halves[1], request.IsGet, document, mediaType.Name, version.State);
    }

    /// <summary>Gives the key of a query that the application itself asks.</summary>
    /// <param name="hash">The SHA-256 of the query with its variables.</param>
    /// <param name="version">The version of the data.</param>
    public static RequestKey OfInner(ReadOnlySpan<byte> hash, DataVersion version)
    {
        var halves = MemoryMarshal.Cast<byte, UInt128>(hash);
        // No address names a document without a name.
        return new RequestKey(halves[0], halves[1], IsGet: false, Document: string.Empty, ResponseMediaType.Json.Name, version.State);
    }

    /// <inheritdoc />
    public bool Equals(RequestKey? other) =>
        other is not null
        && High == other.High
        && Low == other.Low
        && IsGet == other.IsGet
        && Document == other.Document
        && MediaType == other.MediaType
        && Version == other.Version
        && Encoding == other.Encoding;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine((long)Low, Encoding?.Length);

    private static void Hash(ReceivedRequest request, Span<byte> hash)
    {
        if (request.IsGet)
        {
            SHA256.HashData(MemoryMarshal.AsBytes((request.Context.Request.QueryString.Value ?? string.Empty).AsSpan()), hash);
        }
        else if (request.Body.IsSingleSegment)
        {
            SHA256.HashData(request.Body.FirstSpan, hash);
        }
        else
        {
            using var incremental = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var segment in request.Body)
            {
                incremental.AppendData(segment.Span);
            }

            incremental.GetHashAndReset(hash);
        }
    }
}
