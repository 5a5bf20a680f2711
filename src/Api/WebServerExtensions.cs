using Contested.Api.Configuration;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Options;

namespace Contested.Api;

/// <summary>Bounds what each connection takes.</summary>
internal static class WebServerExtensions
{
    // Less than a body may have: the rest waits on its way until there is room for it.
    private const int RequestBufferSize = 64 * 1024;

    // For each 64 KiB: long enough for a train to pass a tunnel, and for a server to get over a moment of too much work.
    private static readonly TimeSpan GracePeriod = TimeSpan.FromSeconds(30);

    public static WebApplicationBuilder AddWebServerLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<WebServerLimits>().Configure<LimitSettings>((options, limits) => limits.Apply(options));
        builder.Services.AddOptions<KestrelServerOptions>().Configure<IOptions<WebServerLimits>>((kestrel, options) =>
        {
            var limits = options.Value;
            var rate = limits.MinDataRate == 0 ? null : new MinDataRate(limits.MinDataRate, GracePeriod);
            kestrel.Limits.MaxConcurrentConnections = limits.MaxConnections;
            kestrel.Limits.MaxRequestBufferSize = RequestBufferSize;
            kestrel.Limits.MinRequestBodyDataRate = rate;
            kestrel.Limits.MinResponseDataRate = rate;
        });

        // Kestrel's own limit holds once it reads; what comes in before is bounded by the transport, which would take a megabyte.
        builder.Services.Configure<SocketTransportOptions>(transport => transport.MaxReadBufferSize = RequestBufferSize);
        return builder;
    }
}
