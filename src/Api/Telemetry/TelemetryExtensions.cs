using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.Telemetry;
using Contested.GraphQL.EntityFrameworkCore.Databases;
using Contested.GraphQL.Execution;
using Microsoft.Extensions.Options;
using Npgsql;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Contested.Api.Telemetry;

/// <summary>Adds traces and metrics, where the settings name somebody who gets them.</summary>
internal static class TelemetryExtensions
{
    // OpenTelemetry's own settings, by which it also knows the rest: https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables
    private const string Collector = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Sampler = "OTEL_TRACES_SAMPLER";

    // Which traces are recorded is for the server to say, so it is not asked of whoever sends a request.
    private const double TracedShare = 0.1;

    public static WebApplicationBuilder AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<TelemetrySettings>().BindConfiguration(TelemetrySettings.Section);
        builder.Services.AddOptions<OperationTelemetryOptions>().Configure<IOptions<TelemetrySettings>>((options, settings) => settings.Value.Apply(options));
        builder.Services.AddSingleton<DatasetMetrics>();
        var hasCollector = builder.Configuration[Collector] is { Length: > 0 };
        var isScraped = builder.Configuration[$"{TelemetrySettings.Section}:{nameof(TelemetrySettings.Metrics)}"] is { Length: > 0 };
        if (!hasCollector && !isScraped)
        {
            return builder;
        }

        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("contested"))
            .WithMetrics(metrics => Export(AddMeters(metrics), hasCollector, isScraped));
        if (hasCollector)
        {
            telemetry.WithTracing(traces => Export(AddSources(traces), builder.Configuration[Sampler]));
        }

        if (isScraped)
        {
            builder.Services.AddHostedService<MetricsServer>();
        }

        return builder;
    }

    private static MeterProviderBuilder AddMeters(MeterProviderBuilder metrics) => metrics
        .AddMeter(ServerMetrics.MeterName, DatasetMetrics.MeterName)
        .AddAspNetCoreInstrumentation()
        .AddRuntimeInstrumentation()
        .AddNpgsqlInstrumentation();

    private static TracerProviderBuilder AddSources(TracerProviderBuilder traces) => traces
        .AddSource(OperationActivity.SourceName, StatementActivity.SourceName)
        .AddAspNetCoreInstrumentation(options => options.Filter = IsTraced)
        .AddNpgsql();

    private static void Export(MeterProviderBuilder metrics, bool hasCollector, bool isScraped)
    {
        _ = hasCollector ? metrics.AddOtlpExporter() : metrics;
        _ = isScraped ? metrics.AddPrometheusExporter() : metrics;
    }

    private static void Export(TracerProviderBuilder traces, string? sampler)
    {
        _ = sampler is { Length: > 0 } ? traces : traces.SetSampler(new TraceIdRatioBasedSampler(TracedShare));
        traces.AddOtlpExporter();
    }

    // Balancers ask for the health of the server every few seconds.
    private static bool IsTraced(HttpContext context) => !context.Request.Path.StartsWithSegments("/health") && context.Request.Path != MetricsServer.Path;
}
