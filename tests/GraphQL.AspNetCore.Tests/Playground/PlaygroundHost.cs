using Contested.GraphQL.AspNetCore.FrontEnds;
using Contested.GraphQL.AspNetCore.Playground;
using Contested.GraphQL.Execution.Costs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Contested.GraphQL.AspNetCore.Tests.Playground;

/// <summary>A server with a playground and, at the same address, an endpoint that stands in for GraphQL.</summary>
internal sealed class PlaygroundHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PlaygroundHost(WebApplication app) => _app = app;

    /// <summary>The address of a host that listens.</summary>
    public Uri Address =>
        new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>A client of a host in memory.</summary>
    public HttpClient CreateClient() => _app.GetTestClient();

    public static Task<PlaygroundHost> StartInMemoryAsync(
        PlaygroundOptions? options = null, string path = "/graphql", string pathBase = "", FrontEndBundle? bundle = null) =>
        StartAsync(options ?? new(), path, pathBase, bundle ?? PlaygroundPage.Embedded, _ => Task.FromResult(Results.Ok()), host => host.UseTestServer());

    /// <summary>Starts a host that listens on a free port.</summary>
    public static Task<PlaygroundHost> StartListeningAsync(PlaygroundOptions options, string path, Func<HttpRequest, Task<IResult>> answer) =>
        StartAsync(options, path, "", PlaygroundPage.Embedded, answer, host => host.UseKestrel().UseUrls("http://127.0.0.1:0"));

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task<PlaygroundHost> StartAsync(
        PlaygroundOptions options, string path, string pathBase, FrontEndBundle bundle, Func<HttpRequest, Task<IResult>> answer, Action<IWebHostBuilder> configure)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        configure(builder.WebHost);

        var app = builder.Build();
        var page = new PlaygroundPage(bundle, options, CostOptions.Default, plans: false);
        app.UsePathBase(pathBase);
        app.UseRouting();
        new FrontEndAssets(bundle).Map(app, $"{path.TrimEnd('/')}/playground");
        app.MapMethods(path, ["GET", "HEAD"], page.WriteAsync);
        app.MapPost(path, answer);
        await app.StartAsync();
        return new PlaygroundHost(app);
    }
}
