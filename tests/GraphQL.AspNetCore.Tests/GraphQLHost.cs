using System.Text;
using Contested.GraphQL.AspNetCore.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Contested.GraphQL.AspNetCore.Tests;

/// <summary>A server of <see cref="TestSchema"/> at <c>/graphql</c>.</summary>
internal sealed class GraphQLHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private GraphQLHost(WebApplication app) => _app = app;

    public TestSignals Signals => _app.Services.GetRequiredService<TestSignals>();

    /// <summary>A service of the host.</summary>
    public T Service<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public TestLog Log => _app.Services.GetRequiredService<TestLog>();

    /// <summary>The address of a host that listens.</summary>
    public Uri Address =>
        new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>A client of a host in memory.</summary>
    public HttpClient CreateClient() => _app.GetTestClient();

    public static Task<GraphQLHost> StartInMemoryAsync(
        Action<GraphQLServerOptions>? modify = null,
        Action<IServiceCollection>? services = null,
        Action<WebApplication>? map = null) =>
        StartAsync(modify, services, map, host => host.UseTestServer());

    /// <summary>Starts a host that listens on a free port.</summary>
    public static Task<GraphQLHost> StartListeningAsync(Action<GraphQLServerOptions>? modify = null, Action<IServiceCollection>? services = null) =>
        StartAsync(modify, services, null, host => host.UseKestrel().UseUrls("http://127.0.0.1:0"));

    /// <summary>Makes the content of a POST request.</summary>
    public static StringContent Json(string body, string contentType = "application/json")
    {
        var content = new StringContent(body, Encoding.UTF8);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return content;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task<GraphQLHost> StartAsync(
        Action<GraphQLServerOptions>? modify,
        Action<IServiceCollection>? services,
        Action<WebApplication>? map,
        Action<IWebHostBuilder> configure)
    {
        var builder = WebApplication.CreateSlimBuilder();
        configure(builder.WebHost);
        var log = new TestLog();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Services.AddSingleton(log);
        builder.Services.AddSingleton<TestSignals>();
        builder.Services
            .AddGraphQLServer(provider => TestSchema.Create(provider.GetRequiredService<TestSignals>()))
            .ModifyServerOptions(options => modify?.Invoke(options));
        services?.Invoke(builder.Services);

        var app = builder.Build();
        (map ?? (host => host.MapGraphQL()))(app);
        await app.StartAsync();
        return new GraphQLHost(app);
    }
}
