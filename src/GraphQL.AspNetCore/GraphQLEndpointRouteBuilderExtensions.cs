using System.Diagnostics.CodeAnalysis;
using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.FrontEnds;
using Contested.GraphQL.AspNetCore.Playground;
using Contested.GraphQL.AspNetCore.TrustedDocuments;
using Contested.GraphQL.Execution.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Contested.GraphQL.AspNetCore;

/// <summary>Gives a GraphQL server its address.</summary>
public static class GraphQLEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Serves GraphQL requests by GET and POST, the schema at <c>{path}?sdl</c>, the trusted documents at
    /// <c>{path}/persisted/{name}</c>, and the playground at the same path for a browser.
    /// </summary>
    /// <param name="endpoints">Where to map the endpoint.</param>
    /// <param name="path">The path of the endpoint.</param>
    /// <returns>
    /// The builder of the endpoint and of the playground's assets below it, for what applies to both, such as <c>RequireCors</c>.
    /// </returns>
    /// <exception cref="InvalidOperationException">There is no GraphQL server among the services.</exception>
    /// <exception cref="TrustedDocumentException">A trusted document cannot be executed, or there are none where only they are allowed.</exception>
    public static IEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string path = "/graphql")
    {
        var services = endpoints.ServiceProvider;
        var executor = services.GetService<RequestExecutor>()
            ?? throw new InvalidOperationException("There is no GraphQL server to map: call services.AddGraphQLServer(…) before the application is built.");
        var options = services.GetRequiredService<IOptions<GraphQLServerOptions>>().Value;
        var handler = services.GetRequiredService<RequestHandler>();
        var documents = services.GetRequiredService<TrustedDocumentStore>();
        var endpoint = new GraphQLEndpoint(executor.Schema, options, handler, documents);

        var group = endpoints.MapGroup(path);
        group.Map(string.Empty, endpoint.HandleAsync).WithDisplayName($"GraphQL {path}");
        if (documents.Names.Count > 0)
        {
            documents.Plan(executor, services);
            group.Map("persisted/{name}", new TrustedDocumentEndpoint(documents, options, handler).HandleAsync)
                .WithDisplayName($"GraphQL {path}/persisted/{{name}}");
        }

        if (options.EnablePlayground)
        {
            new FrontEndAssets(PlaygroundPage.Embedded).Map(group, "playground");
        }

        return group;
    }
}
