using System.Diagnostics.Metrics;
using System.Net;
using System.Text.RegularExpressions;
using Contested.Api.Telemetry;
using Contested.Api.Tests.Limits;
using Contested.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Contested.Api.Tests.Telemetry;

/// <summary>Where Prometheus gets the metrics, and which there are.</summary>
public sealed partial class MetricsServerTests
{
    [Fact]
    public async Task Metrics_Should_BeServedAtTheirOwnAddressOnly_When_ItIsSet()
    {
        await using var host = new LimitHost(("Telemetry:Metrics", "http://127.0.0.1:0"));
        using var client = await host.ListenAsync();
        (await client.GetAsync("/graphql?query={dataset{version}}")).EnsureSuccessStatusCode();
        var address = host.Services.GetServices<IHostedService>().OfType<MetricsServer>().Single().Addresses.Single();
        using var own = new HttpClient { BaseAddress = new Uri(address) };

        var metrics = await own.GetStringAsync("/metrics");

        metrics.ShouldContain("\ncontested_graphql_operation_duration_seconds_count{");
        metrics.ShouldContain("\ncontested_dataset_info{");
        metrics.ShouldContain("\nhttp_server_request_duration_seconds_count{");
        metrics.ShouldNotContain("\"/metrics\"");
        (await own.GetAsync("/graphql?query={__typename}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync("/metrics")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Exporters_Should_NotBeThere_When_NothingIsSet()
    {
        await using var host = new LimitHost();

        host.Services.GetService<OpenTelemetry.Metrics.MeterProvider>().ShouldBeNull();
        host.Services.GetService<OpenTelemetry.Trace.TracerProvider>().ShouldBeNull();
    }

    [Fact]
    public async Task Document_Should_ListExactlyTheMetricsOfTheServer()
    {
        await using var host = new LimitHost();
        using var client = host.CreateClient();
        (await client.GetAsync("/graphql?query={dataset{version}}")).EnsureSuccessStatusCode();
        var meters = host.Services.GetRequiredService<IMeterFactory>();
        var instruments = new List<Instrument>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Scope == meters && instrument.Name.StartsWith("contested.", StringComparison.Ordinal))
                {
                    instruments.Add(instrument);
                }
            },
        };
        listener.Start();

        var rows = Row().Matches(await File.ReadAllTextAsync(Path.Combine(RepositoryFolder.Root, "docs", "telemetry.md")));

        rows.Select(row => (row.Groups[1].Value, row.Groups[2].Value)).ShouldBe(instruments.Select(instrument => (instrument.Name, PrometheusName(instrument))), ignoreOrder: true);
    }

    [Theory]
    [InlineData("Telemetry:Metrics", "localhost")]
    [InlineData("Telemetry:Metrics", "http://localhost:9464/metrics")]
    [InlineData("Telemetry:OperationNames", "-1")]
    [InlineData("Telemetry:OperationNames", "1001")]
    [InlineData("Telemetry:SlowOperation", "-00:00:01")]
    public void Problem_Should_NameTheSetting_When_ItsValueIsWrong(string name, string value)
    {
        var settings = new TelemetrySettings();
        var property = typeof(TelemetrySettings).GetProperty(name.Split(':')[1])!;
        property.SetValue(settings, System.ComponentModel.TypeDescriptor.GetConverter(property.PropertyType).ConvertFromInvariantString(value));

        settings.Problem().ShouldNotBeNull().ShouldStartWith($"The setting \"{name}\" cannot be \"{value}\": give ");
    }

    private static string PrometheusName(Instrument instrument)
    {
        var unit = instrument.Unit == "s" ? "_seconds" : string.Empty;
        var total = instrument.GetType().GetGenericTypeDefinition() == typeof(Counter<>) ? "_total" : string.Empty;
        return instrument.Name.Replace('.', '_') + unit + total;
    }

    [GeneratedRegex(@"^\| `(contested\.[a-z_.]+)` \| `(contested_[a-z_]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
