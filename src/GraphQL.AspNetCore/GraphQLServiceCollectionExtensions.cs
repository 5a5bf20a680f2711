using Contested.GraphQL.AspNetCore.Caching;
using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.Operations;
using Contested.GraphQL.AspNetCore.Pulls;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.Responses;
using Contested.GraphQL.AspNetCore.Telemetry;
using Contested.GraphQL.AspNetCore.TrustedDocuments;
using Contested.GraphQL.Execution.Requests;
using Contested.GraphQL.Types;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Contested.GraphQL.AspNetCore;

/// <summary>Adds a GraphQL server to the services of an application.</summary>
public static class GraphQLServiceCollectionExtensions
{
    /// <summary>
    /// Adds a GraphQL server; <see cref="GraphQLEndpointRouteBuilderExtensions.MapGraphQL"/> gives it an address. The server's
    /// <see cref="RequestExecutor"/> is a service, too, for requests from inside the application.
    /// </summary>
    /// <remarks>
    /// Where the application compresses responses (<c>AddResponseCompression</c> and <c>UseResponseCompression</c>), those of
    /// the server are compressed, too.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="schema">Makes the schema, once, when the endpoint is mapped or a request from inside comes before.</param>
    public static GraphQLServerBuilder AddGraphQLServer(this IServiceCollection services, Func<IServiceProvider, Schema> schema)
    {
        services.AddLogging();
        services.AddMetrics();
        services.AddOptions<GraphQLServerOptions>();
        services.AddOptions<OperationTelemetryOptions>();
        services.AddSingleton(provider => new RequestExecutor(
            schema(provider),
            provider.GetRequiredService<IOptions<GraphQLServerOptions>>().Value.ToRequestOptions(
                provider.GetRequiredService<IOptions<OperationTelemetryOptions>>().Value)));
        services.AddSingleton<ServerMetrics>();
        services.AddSingleton<OperationNames>();
        services.AddSingleton<IExecutionObserver, OperationMetrics>();
        services.AddSingleton<IExecutionObserver, OperationLog>();
        services.AddSingleton<ExecutionQueue>();
        services.AddSingleton<LargeRequestQueue>();
        services.AddSingleton<GarbageCollection>();
        services.AddSingleton<ResponseMemory>();
        services.AddSingleton<ResponseSender>();
        services.AddSingleton<RequestHandler>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new ResponseTags(provider.GetRequiredService<RequestExecutor>().Schema));
        services.AddSingleton<ResponseCache>();
        services.AddSingleton<CachedResponseSender>();
        services.AddSingleton(provider => TrustedDocumentStore.Load(
            provider.GetRequiredService<IOptions<GraphQLServerOptions>>().Value,
            provider.GetRequiredService<RequestExecutor>()));
        services.AddSingleton(provider => new PullStore(
            provider.GetRequiredService<TrustedDocumentStore>(),
            provider.GetRequiredService<RequestExecutor>().Schema,
            provider.GetRequiredService<IOptions<GraphQLServerOptions>>().Value));
        services.AddSingleton(provider => new OperationRunner(
            provider.GetRequiredService<RequestExecutor>(),
            provider.GetRequiredService<ExecutionQueue>(),
            provider.GetRequiredService<ResponseMemory>(),
            provider.GetRequiredService<IServiceScopeFactory>(),
            provider.GetRequiredService<ServerMetrics>(),
            provider.GetRequiredService<ILogger<OperationRunner>>()));
        services.AddSingleton(provider => new CachedOperationRunner(
            provider.GetRequiredService<OperationRunner>(),
            provider.GetRequiredService<ResponseCache>(),
            provider.GetService<CurrentDataVersion>()));
        services.AddSingleton<PullPages>();
        services.AddSingleton<PullHeaders>();
        services.AddSingleton<PullFailures>();
        services.AddSingleton<PullLookups>();
        services.AddSingleton<PullSources>();
        services.AddSingleton<PullVersions>();
        services.AddOptions<PullOptions>();
        services.PostConfigure<ResponseCompressionOptions>(AddMediaTypes);
        return new GraphQLServerBuilder(services);
    }

    private static void AddMediaTypes(ResponseCompressionOptions options)
    {
        var compressed = options.MimeTypes?.Any() is true ? options.MimeTypes : ResponseCompressionDefaults.MimeTypes;
        options.MimeTypes = compressed.Union(
        [
            ResponseMediaType.Json.Name,
            ResponseMediaType.GraphQLResponse.Name,
            SchemaResponse.MediaType,
            .. PullFormat.All.Where(format => format.IsCompressible).Select(format => format.MediaTypes[0]),
        ]);
    }
}
