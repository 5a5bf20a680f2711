using Contested.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Contested.Api.Tests.Limits;

/// <summary>The real program over a database of its own, listening on a free port.</summary>
internal sealed class LimitHost : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder _folder = new();
    private readonly (string Name, string Value)[] _settings;

    public LimitHost(params (string Name, string Value)[] settings)
    {
        _settings = settings;
        UseKestrel(0);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("ConnectionStrings:Sqlite", $"Data Source={Path.Combine(_folder.FullPath, "limits.db")};Pooling=False");
        builder.UseSetting("Dataset:Folder", RepositoryFolder.Data);
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
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
