using System.Security.Cryptography;
using System.Text;
using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Contested.GraphQL.AspNetCore.Responses;

/// <summary>Sends a schema as a document of type definitions, for tools that generate code and for people.</summary>
internal sealed class SchemaResponse
{
    /// <summary>The media type that tools expect of such a document; a browser saves it as a file.</summary>
    public const string MediaType = "application/graphql";

    private readonly Lazy<(byte[] Text, EntityTagHeaderValue Tag)> _document;

    public SchemaResponse(Schema schema) => _document = new(() =>
    {
        var text = Encoding.UTF8.GetBytes(SchemaPrinter.Print(schema) + "\n");
        // Weak, since the bytes on the wire depend on their compression.
        return (text, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(text))[..32]}\"", isWeak: true));
    });

    /// <summary>Whether a request asks for the schema: a GET or HEAD with the parameter <c>sdl</c>, whatever its value.</summary>
    public static bool IsRequestedBy(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && request.Query.ContainsKey("sdl");

    /// <summary>Sends the schema, or status 304 where the client has it already.</summary>
    public async Task SendAsync(HttpContext context)
    {
        var response = context.Response;
        var (text, tag) = _document.Value;
        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = "no-cache";
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = $"{MediaType}; charset=utf-8";
        response.ContentLength = text.Length;
        response.Headers.ContentDisposition = "inline; filename=\"schema.graphql\"";
        response.Headers.XContentTypeOptions = "nosniff";
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(text, context.RequestAborted);
        }
    }
}
