using System.Text.Json;
using System.Text.Json.Nodes;
using Contested.GraphQL.AspNetCore.FrontEnds;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.Responses;
using Contested.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Answers what pulls there are, and what their parameters can be: to people with a page, to programs in JSON.</summary>
internal sealed class PullIndexEndpoint(PullStore pulls, PullLookups lookups, PullHtml page, PullFailures failures, IOptions<PullOptions> options)
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = ResponseWriter.Options.Encoder };

    private readonly PullIndex _index = new(pulls);
    private readonly PullOpenApi _openApi = new(pulls, options.Value.Name);

    /// <summary>Lists the pulls.</summary>
    public Task ListAsync(HttpContext context)
    {
        context.Response.Headers.Vary = "Accept";
        return BrowserRequest.WantsPage(context.Request)
            ? SendAsync(context, "text/html; charset=utf-8", () =>
            {
                context.Response.Headers.ContentSecurityPolicy = PullHtml.ContentSecurityPolicy;
                context.Response.Headers["Referrer-Policy"] = "no-referrer";
                return page.RenderAsync(BrowserRequest.FolderOf(context.Request), context.RequestAborted);
            })
            : SendAsync(context, () => _index.Describe(context.Request, PathOf(context.Request, string.Empty)));
    }

    /// <summary>Describes the pulls in OpenAPI.</summary>
    public Task DescribeAsync(HttpContext context) => SendAsync(context, () => _openApi.Describe(PathOf(context.Request, "/openapi.json")));

    /// <summary>Lists values of a parameter that are like the text in the address.</summary>
    public Task SuggestAsync(HttpContext context) => SendAsync(context, ResponseMediaType.Json.ContentType, () => FindValuesAsync(context));

    private static string PathOf(HttpRequest request, string suffix) =>
        request.PathBase.Add(request.Path).ToUriComponent().TrimEnd('/') is var path && suffix.Length > 0 ? path[..^suffix.Length] : path;

    private async Task<string> FindValuesAsync(HttpContext context)
    {
        var parameter = (string)context.GetRouteValue("parameter")!;
        var values = await lookups.SuggestAsync(parameter, context.Request.Query["text"].ToString(), context.RequestAborted)
            ?? throw new RequestRefusedException(
                StatusCodes.Status404NotFound, HttpErrorCodes.PullNotFound, $"There is no parameter \"{Excerpt.Of(parameter)}\" whose values could be looked up.");
        return Format(new JsonObject
        {
            ["values"] = new JsonArray([.. values.Select(one => new JsonObject { ["value"] = one.Value, ["label"] = one.Label })]),
        });
    }

    private static string Format(JsonObject content) => content.ToJsonString(Options) + "\n";

    private Task SendAsync(HttpContext context, Func<JsonObject> describe) =>
        SendAsync(context, ResponseMediaType.Json.ContentType, () => Task.FromResult(Format(describe())));

    private Task SendAsync(HttpContext context, string contentType, Func<Task<string>> render) =>
        failures.AnswerAsync(context, () => WriteAsync(context, contentType, render));

    private static async Task WriteAsync(HttpContext context, string contentType, Func<Task<string>> render)
    {
        var content = await render();
        context.Response.ContentType = contentType;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-cache";
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.WriteAsync(content, context.RequestAborted);
        }
    }
}
