using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Requests;

/// <summary>
/// Requests with the hash of a document instead of the document, after Apollo's protocol of automatic persisted queries. The server
/// keeps no documents for them, and says so in the words that let clients send the document.
/// </summary>
internal static class PersistedQuery
{
    private const string Entry = "persistedQuery";

    /// <summary>Refuses a request without a document where it has a hash.</summary>
    /// <param name="extensions">The extensions of the request; null where it has none.</param>
    /// <returns>Null where it has no hash.</returns>
    public static RequestRefusedException? Refuse(IReadOnlyDictionary<string, object?>? extensions) =>
        extensions?.GetValueOrDefault(Entry) is null
            ? null
            : new RequestRefusedException(StatusCodes.Status200OK, HttpErrorCodes.PersistedQueryNotSupported, "PersistedQueryNotSupported");
}
