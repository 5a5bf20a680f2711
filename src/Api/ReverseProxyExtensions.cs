using Contested.Api.Configuration;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.HttpsPolicy;
using Microsoft.Extensions.Options;

namespace Contested.Api;

/// <summary>Serves behind proxies as if clients had asked the server itself.</summary>
internal static class ReverseProxyExtensions
{
    public static WebApplicationBuilder AddReverseProxy(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<ProxySettings>().BindConfiguration("Proxy");
        builder.Services.AddOptions<ForwardedHeadersOptions>()
            .Configure<IOptions<ProxySettings>, IOptions<HostFilteringOptions>>((options, settings, hosts) =>
            {
                var trusted = settings.Value.ReadTrusted();
                options.ForwardedHeaders = trusted.Count == 0 ? ForwardedHeaders.None
                    : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;

                // Not even those of this machine, unless they are named.
                options.KnownProxies.Clear();
                options.KnownIPNetworks.Clear();
                foreach (var network in trusted)
                {
                    options.KnownIPNetworks.Add(network);
                }

                // As many proxies as are trusted, one behind the other.
                options.ForwardLimit = null;
                options.AllowedHosts = hosts.Value.AllowedHosts;
            });
        builder.Services.AddOptions<HstsOptions>()
            .Configure<IOptions<ProxySettings>>((options, settings) => options.MaxAge = settings.Value.HstsAge);
        return builder;
    }

    /// <summary>Comes before all that asks who the client is, and how it addressed the server.</summary>
    public static void UseReverseProxy(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseHsts();
    }
}
