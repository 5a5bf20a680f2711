using Contested.GraphQL.AspNetCore.Caching;
using Contested.GraphQL.AspNetCore.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Contested.GraphQL.AspNetCore.Tests.Caching;

/// <summary>Starts servers whose data have a version.</summary>
internal static class CachingHost
{
    public const string Executions = "/graphql?query={executions}";

    /// <summary>Starts a server that reads the version for each request, unless it is told otherwise.</summary>
    public static Task<GraphQLHost> StartAsync(Action<GraphQLServerOptions>? modify = null) => GraphQLHost.StartInMemoryAsync(
        options =>
        {
            options.DataVersionAge = TimeSpan.Zero;
            options.EnablePlanReports = true;
            modify?.Invoke(options);
        },
        services =>
        {
            new GraphQLServerBuilder(services).AddDataVersion<TestDataVersion>();
            services.AddResponseCompression();
        },
        app =>
        {
            app.Use(next => context =>
            {
                context.RequestServices.GetRequiredService<TestSignals>().Arrive();
                return next(context);
            });
            app.UseResponseCompression();
            app.MapGraphQL();
        });

    public static TestDataVersion Version(this GraphQLHost host) => (TestDataVersion)host.Service<IDataVersionSource>();

    public static Task<HttpResponseMessage> PostQueryAsync(this HttpClient client, string query, CancellationToken cancellationToken = default) =>
        client.PostAsync("/graphql", GraphQLHost.Json($$"""{"query":"{{query}}"}"""), cancellationToken);

    /// <summary>Sends a request with headers.</summary>
    public static Task<HttpResponseMessage> SendAsync(this HttpClient client, HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return client.SendAsync(request);
    }
}
