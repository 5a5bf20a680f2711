using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Contested.Api.Tests.Limits;

public sealed class WebServerLimitTests
{
    [Fact]
    public async Task WebServer_Should_BoundConnections()
    {
        await using var byDefault = new LimitHost();
        await using var changed = new LimitHost(("GraphQL:Limits:MaxConnections", "7"), ("GraphQL:Limits:MinDataRate", "0"));

        var limits = LimitsOf(byDefault);
        limits.MaxConcurrentConnections.ShouldBe(2_000);
        limits.MinResponseDataRate!.BytesPerSecond.ShouldBe(8192);
        limits.MinRequestBodyDataRate!.BytesPerSecond.ShouldBe(8192);
        limits.MaxRequestBufferSize.ShouldBe(65_536);
        byDefault.Services.GetRequiredService<IOptions<SocketTransportOptions>>().Value.MaxReadBufferSize.ShouldBe(65_536);
        LimitsOf(changed).MaxConcurrentConnections.ShouldBe(7);
        LimitsOf(changed).MinResponseDataRate.ShouldBeNull();
        LimitsOf(changed).MinRequestBodyDataRate.ShouldBeNull();
    }

    private static KestrelServerLimits LimitsOf(LimitHost host) => host.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits;
}
