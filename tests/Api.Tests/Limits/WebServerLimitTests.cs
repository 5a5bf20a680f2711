using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net.Sockets;
using Contested.Testing.Telemetry;
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

    [Fact]
    public async Task Connections_Should_BeCounted_When_TheyAreClosedAsThereAreTooMany()
    {
        await using var host = new LimitHost(("GraphQL:Limits:MaxConnections", "1"));
        using var client = await host.ListenAsync();
        using var metrics = new RecordedMetrics(host.Services.GetRequiredService<IMeterFactory>());
        using var first = await ConnectAsync(client.BaseAddress!);
        using var second = await ConnectAsync(client.BaseAddress!);

        await WaitUntilAsync(() => metrics.Count("kestrel.rejected_connections") == 1);

        // Connections that MinDataRate ends have the error type min_request_body_data_rate or min_response_data_rate there.
        first.Dispose();
        second.Dispose();
        await WaitUntilAsync(() => metrics.Count("kestrel.connection.duration") > 0);
    }

    private static async Task<TcpClient> ConnectAsync(Uri address)
    {
        var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        return client;
    }

    private static async Task WaitUntilAsync(Func<bool> condition)
    {
        for (var patience = Stopwatch.StartNew(); !condition(); await Task.Delay(10))
        {
            patience.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
        }
    }

    private static KestrelServerLimits LimitsOf(LimitHost host) => host.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits;
}
