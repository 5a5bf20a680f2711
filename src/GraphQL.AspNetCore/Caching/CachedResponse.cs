using Contested.GraphQL.AspNetCore.Responses;

namespace Contested.GraphQL.AspNetCore.Caching;

/// <summary>A whole answer to a query, ready to be sent.</summary>
/// <param name="Body">The bytes, compressed as <paramref name="Encoding"/> says.</param>
/// <param name="MediaType">The media type.</param>
/// <param name="Tag">The entity tag; null for an answer to POST, which has none.</param>
/// <param name="Encoding">How the body is compressed; null where it is not.</param>
internal sealed record CachedResponse(byte[] Body, ResponseMediaType MediaType, string? Tag, string? Encoding = null)
{
    // What the objects around the body take, roughly.
    private const int Overhead = 600;

    /// <summary>How many bytes it takes in memory.</summary>
    public long Size => Body.LongLength + Overhead;
}
