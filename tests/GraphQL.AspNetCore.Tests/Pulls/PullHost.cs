using Contested.GraphQL.AspNetCore.Caching;
using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.Pulls;
using Contested.GraphQL.AspNetCore.Tests.Caching;
using Contested.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Contested.GraphQL.AspNetCore.Tests.Pulls;

/// <summary>A server with pulls of <see cref="PullSchema"/>, which listens on a free port.</summary>
internal sealed class PullHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TemporaryFolder _folder;

    private PullHost(WebApplication app, TemporaryFolder folder)
    {
        _app = app;
        _folder = folder;
        Client = new HttpClient { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()) };
    }

    public HttpClient Client { get; }

    public TestLog Log => _app.Services.GetRequiredService<TestLog>();

    public TestDataVersion Version => (TestDataVersion)_app.Services.GetRequiredService<IDataVersionSource>();

    /// <summary>Starts a server.</summary>
    /// <param name="documents">The trusted documents.</param>
    public static Task<PullHost> StartAsync(params (string Name, string Text)[] documents) => StartAsync(_ => { }, documents);

    /// <summary>Starts a server.</summary>
    /// <param name="modify">Changes what it allows.</param>
    /// <param name="documents">The trusted documents.</param>
    public static async Task<PullHost> StartAsync(Action<GraphQLServerOptions> modify, params (string Name, string Text)[] documents)
    {
        var folder = new TemporaryFolder();
        foreach (var (name, text) in documents)
        {
            folder.Write($"{name}.graphql", text);
        }

        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        var log = new TestLog();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Services.AddSingleton(log);
        builder.Services
            .AddGraphQLServer(_ => PullSchema.Create())
            .AddDataVersion<TestDataVersion>()
            .ModifyServerOptions(options =>
            {
                options.TrustedDocumentsFolder = folder.FullPath;
                options.DataVersionAge = TimeSpan.Zero;
                modify(options);
            });
        var app = builder.Build();
        app.MapPulls();
        await app.StartAsync();
        return new PullHost(app, folder);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _folder.Dispose();
    }
}
