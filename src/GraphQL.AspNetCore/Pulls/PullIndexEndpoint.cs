using System.Text.Json;
using System.Text.Json.Nodes;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.Responses;
using Contested.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Answers what pulls there are.</summary>
internal sealed class PullIndexEndpoint(PullStore pulls, ResponseSender sender)
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = ResponseWriter.Options.Encoder };

    private readonly PullIndex _index = new(pulls);
    private readonly PullOpenApi _openApi = new(pulls);

    public Task ListAsync(HttpContext context) => SendAsync(context, () => _index.Describe(context.Request, PathOf(context.Request, string.Empty)));

    public Task DescribeAsync(HttpContext context) => SendAsync(context, () => _openApi.Describe(PathOf(context.Request, "/openapi.json")));

    private static string PathOf(HttpRequest request, string suffix) =>
        request.PathBase.Add(request.Path).ToUriComponent().TrimEnd('/') is var path && suffix.Length > 0 ? path[..^suffix.Length] : path;

    private async Task SendAsync(HttpContext context, Func<JsonObject> describe)
    {
        try
        {
            PullEndpoint.RequireRead(context.Request);
        }
        catch (RequestRefusedException refusal)
        {
            await sender.SendAsync(context, refusal, ResponseMediaType.Json);
            return;
        }

        context.Response.ContentType = ResponseMediaType.Json.ContentType;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-cache";
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.WriteAsync(describe().ToJsonString(Options) + "\n", context.RequestAborted);
        }
    }
}
