using System.Diagnostics.CodeAnalysis;
using Contested.GraphQL.AspNetCore.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Contested.Mcp;

/// <summary>Gives the server for assistants its address.</summary>
public static class McpEndpointRouteBuilderExtensions
{
    // Larger requests to the GraphQL server wait for room before they are read; a call has no need to be as large.
    private const long LargestCall = 64 * 1024;

    /// <summary>Serves assistants by streamable HTTP, without sessions.</summary>
    /// <param name="endpoints">Where to map the endpoint.</param>
    /// <param name="path">Its path.</param>
    /// <returns>The builder of the endpoint, for what applies to it, such as <c>RequireRateLimiting</c>.</returns>
    public static IEndpointConventionBuilder MapContestedMcp(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string path = "/mcp")
    {
        var options = endpoints.ServiceProvider.GetRequiredService<IOptions<GraphQLServerOptions>>().Value;
        var endpoint = endpoints.MapMcp(path);
        endpoint.WithMetadata(new CallSizeLimit(Math.Min(LargestCall, options.MaxRequestBodySize)));
        return endpoint;
    }

    private sealed record CallSizeLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
