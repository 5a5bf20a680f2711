using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Contested.Api;

/// <summary>Where the API is served.</summary>
internal static class ServerAddress
{
    /// <summary>The address where no setting names another.</summary>
    public const string Default = "http://localhost:5080";

    private static readonly string[] Settings = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];

    /// <summary>Serves at <see cref="Default"/>, unless one of ASP.NET Core's own settings says otherwise.</summary>
    /// <remarks>In <c>appsettings.json</c> the address would come before <c>ASPNETCORE_URLS</c>.</remarks>
    public static WebApplicationBuilder UseDefaultAddress(this WebApplicationBuilder builder)
    {
        if (!Settings.Any(setting => builder.Configuration.GetSection(setting).Exists()))
        {
            builder.WebHost.UseUrls(Default);
        }

        return builder;
    }

    /// <summary>Prints the addresses at which the server listens.</summary>
    public static void AnnounceAddress(this WebApplication app, string path)
    {
        foreach (var address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
        {
            Console.WriteLine($"Contested is ready: {address}{path}");
        }
    }
}
