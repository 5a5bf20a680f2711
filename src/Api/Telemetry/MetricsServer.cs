using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using OpenTelemetry.Metrics;

namespace Contested.Api.Telemetry;

/// <summary>Serves the metrics at an address of their own, whatever the clients of the API do to the API's.</summary>
internal sealed class MetricsServer(IOptions<TelemetrySettings> settings, MeterProvider metrics) : IHostedService, IAsyncDisposable
{
    /// <summary>The path of the metrics.</summary>
    public const string Path = "/metrics";

    private readonly WebApplication _app = Build(metrics);

    /// <summary>The addresses at which it listens.</summary>
    public IEnumerable<string> Addresses => _app.Urls;

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _app.Urls.Add(settings.Value.Metrics!.OriginalString);
        return _app.StartAsync(cancellationToken);
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => _app.StopAsync(cancellationToken);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static WebApplication Build(MeterProvider metrics)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        var app = builder.Build();
        app.Use((context, next) =>
        {
            // Otherwise the requests of Prometheus count among those of clients.
            context.Features.Get<IHttpMetricsTagsFeature>()?.MetricsDisabled = true;
            return next(context);
        });
        app.UseOpenTelemetryPrometheusScrapingEndpoint(metrics, predicate: null, Path, configureBranchedPipeline: null, optionsName: null);
        return app;
    }
}
