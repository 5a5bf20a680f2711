using System.Security.Cryptography;
using System.Text;
using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Contested.GraphQL.AspNetCore.Caching;

/// <summary>Makes the entity tags of answers, before they are known: of what they depend on.</summary>
/// <remarks>RFC 9110, 8.8.3. They are weak, since the bytes on the wire depend on their compression.</remarks>
internal sealed class ResponseTags(Schema schema)
{
    private const int Digits = 32;

    // Answers depend on the schema, and on the very build of what resolves its fields.
    private readonly Lazy<string> _server = new(() => string.Join(
        '\n',
        schema.Types.Values
            .SelectMany(type => type is ComplexType complex ? complex.Fields.Values : [])
            .Select(field => field.Resolver.GetType().Module.ModuleVersionId)
            .Append(typeof(Schema).Module.ModuleVersionId)
            .Append(typeof(ResponseTags).Module.ModuleVersionId)
            .Distinct()
            .Order()
            .Select(version => version.ToString())
            .Append(SchemaPrinter.Print(schema))));

    /// <summary>Makes the tag of the answer to a request.</summary>
    /// <param name="key">The request.</param>
    /// <param name="document">The text of the document, where the address names one.</param>
    public string Of(RequestKey key, string? document) =>
        Of(key.Version, $"{key.High:x32}{key.Low:x32}", key.IsGet ? "GET" : "POST", key.MediaType, document);

    /// <summary>Makes a tag of a version of the data and of whatever else something depends on.</summary>
    public string Of(string version, params ReadOnlySpan<string?> parts)
    {
        var text = new StringBuilder();
        foreach (var part in (ReadOnlySpan<string?>)[_server.Value, version, .. parts])
        {
            // The length in front keeps the end of one part from passing for the start of the next.
            text.Append(part?.Length).Append(':').Append(part);
        }

        return $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..Digits]}\"";
    }

    /// <summary>Whether a client says that it has what a tag stands for, with the header <c>If-None-Match</c>.</summary>
    /// <param name="request">The request: a GET or HEAD.</param>
    /// <param name="tag">The tag.</param>
    /// <param name="exists">Whether there is certainly an answer, so that <c>*</c> matches, too.</param>
    public static bool Matches(HttpRequest request, string tag, bool exists)
    {
        var header = request.Headers.IfNoneMatch;
        if (header.Count == 0)
        {
            return false;
        }

        return header == tag
            || (EntityTagHeaderValue.TryParseList(header, out var known)
                && known.Any(one => one.Equals(EntityTagHeaderValue.Any)
                    ? exists
                    : one.Compare(EntityTagHeaderValue.Parse(tag), useStrongComparison: false)));
    }
}
