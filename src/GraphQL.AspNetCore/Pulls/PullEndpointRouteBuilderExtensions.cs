using System.Diagnostics.CodeAnalysis;
using Contested.GraphQL.AspNetCore.TrustedDocuments;
using Contested.GraphQL.Execution.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Gives the pulls of a GraphQL server their addresses.</summary>
public static class PullEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Serves each trusted document that is a query as a plain resource for scripts: <c>{path}/{name}</c> by GET, with its
    /// variables as parameters, in the format of the extension (<c>.json</c>, <c>.csv</c>, <c>.xlsx</c>, <c>.jsonl</c>, <c>.geojson</c>) or of
    /// the header <c>Accept</c>; a list of all at <c>{path}</c>, for a browser as a page, and in OpenAPI at
    /// <c>{path}/openapi.json</c>; and at <c>{path}/values/{parameter}</c> what there is for a parameter that can be looked up.
    /// </summary>
    /// <param name="endpoints">Where to map the endpoints.</param>
    /// <param name="path">The path of the list.</param>
    /// <returns>The builder of all of them, for what applies to all, such as <c>RequireCors</c>.</returns>
    /// <exception cref="InvalidOperationException">There is no GraphQL server among the services.</exception>
    /// <exception cref="TrustedDocumentException">A trusted document cannot be executed, or its example is wrong.</exception>
    public static IEndpointConventionBuilder MapPulls(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string path = "/pulls")
    {
        var services = endpoints.ServiceProvider;
        if (services.GetService<RequestExecutor>() is null)
        {
            throw new InvalidOperationException("There is no GraphQL server to pull from: call services.AddGraphQLServer(…) before the application is built.");
        }

        var page = ActivatorUtilities.CreateInstance<PullHtml>(services);
        var index = ActivatorUtilities.CreateInstance<PullIndexEndpoint>(services, page);
        var pull = ActivatorUtilities.CreateInstance<PullEndpoint>(services);
        var group = endpoints.MapGroup(path);
        group.Map(string.Empty, index.ListAsync).WithDisplayName($"Pulls {path}");
        group.Map("openapi.json", index.DescribeAsync).WithDisplayName($"Pulls {path}/openapi.json");
        group.Map("values/{parameter}", index.SuggestAsync).WithDisplayName($"Pulls {path}/values/{{parameter}}");
        group.Map("{pull}", pull.HandleAsync).WithDisplayName($"Pulls {path}/{{pull}}");
        return group;
    }
}
