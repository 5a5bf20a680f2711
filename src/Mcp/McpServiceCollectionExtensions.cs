using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.Operations;
using Contested.GraphQL.Execution.Requests;
using Contested.Mcp.Operations;
using Contested.Mcp.Tools;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ModelContextProtocol.AspNetCore;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Contested.Mcp;

/// <summary>Adds a server for assistants, by the Model Context Protocol, over the application's GraphQL server.</summary>
public static class McpServiceCollectionExtensions
{
    private const string Instructions =
        "Contested records who claims what about a battle, and on whose word. It does not say which figure is right. Never give a figure without who claims it: quote the \"sentence\" beside it,"
        + " and credit the document as its \"attribution\" says. If claims conflict, say so and name both. Begin with the tool \"search\"; compare figures with \"tallies\".";

    /// <summary>Adds the server; <see cref="McpEndpointRouteBuilderExtensions.MapContestedMcp"/> gives it an address.</summary>
    /// <param name="services">The services, with those of a GraphQL server.</param>
    public static IServiceCollection AddContestedMcp(this IServiceCollection services)
    {
        services.AddOptions<McpOptions>();
        services.AddMcpServer().WithHttpTransport(transport => transport.SessionMode = HttpServerSessionMode.Stateless);
        services.AddOptions<McpServerOptions>().Configure<IServiceProvider>(Configure);
        return services;
    }

    private static void Configure(McpServerOptions options, IServiceProvider services)
    {
        var executor = services.GetRequiredService<RequestExecutor>();
        var server = services.GetRequiredService<IOptions<GraphQLServerOptions>>().Value;
        options.ServerInfo = new Implementation { Name = "contested", Title = "Contested", Version = typeof(McpOptions).Assembly.GetName().Version!.ToString(3) };
        options.ServerInstructions = Instructions;
        options.ToolCollection = [.. CreateTools(services, executor, server)];
        options.ResourceCollection = [.. McpResources.Create(executor.Schema, server)];
    }

    private static IEnumerable<McpServerTool> CreateTools(IServiceProvider services, RequestExecutor executor, GraphQLServerOptions server)
    {
        var operations = new ToolOperations(
            services.GetRequiredService<OperationRunner>(), executor.Schema, services.GetRequiredService<IOptions<McpOptions>>().Value.PageSize);
        yield return new SearchTool(operations, Logger<SearchTool>());
        yield return new EngagementTool(operations, Logger<EngagementTool>());
        yield return new TalliesTool(operations, Logger<TalliesTool>());
        yield return new ContradictionsTool(operations, Logger<ContradictionsTool>());
        if (!server.TrustedDocumentsOnly)
        {
            yield return new QueryTool(operations, server.Parser, Logger<QueryTool>());
        }

        ILogger<T> Logger<T>() => services.GetRequiredService<ILogger<T>>();
    }
}
