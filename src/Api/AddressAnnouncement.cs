using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Contested.Api;

/// <summary>Prints where the API is served.</summary>
internal static class AddressAnnouncement
{
    public static void AnnounceAddress(this WebApplication app, string path) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        foreach (var address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
        {
            Console.WriteLine($"Contested is ready: {address}{path}");
        }
    });
}
