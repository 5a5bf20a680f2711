using Contested.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Contested.Api.Tests.Limits;

/// <summary>The real program over a database of its own.</summary>
internal sealed class LimitHost : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder _folder = new();
    private readonly (string Name, string Value)[] _settings;

    public LimitHost(params (string Name, string Value)[] settings) => _settings = settings;

    /// <summary>Gets what the host logs; null where nobody reads it.</summary>
    public ILoggerProvider? Log { get; init; }

    /// <summary>Starts to listen on a free port, and gives a client that reaches it by the network.</summary>
    public async Task<HttpClient> ListenAsync()
    {
        UseKestrel(0);
        StartServer();
        var addresses = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        while (!addresses.Any(address => new Uri(address).Port > 0))
        {
            await Task.Delay(10);
        }

        return new HttpClient { BaseAddress = new Uri(addresses.Single()) };
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("ConnectionStrings:Sqlite", $"Data Source={Path.Combine(_folder.FullPath, "limits.db")};Pooling=False");
        builder.UseSetting("Dataset:Folder", RepositoryFolder.Data);
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.ConfigureLogging(logging => _ = Log is null ? logging : logging.AddProvider(Log));
        foreach (var (name, value) in _settings)
        {
            builder.UseSetting(name, value);
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            _folder.Dispose();
        }
    }
}
