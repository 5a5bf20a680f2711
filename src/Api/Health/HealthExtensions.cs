using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Contested.Api.Health;

/// <summary>Adds the health checks: whether the process lives, and whether it is ready for requests.</summary>
internal static class HealthExtensions
{
    /// <summary>Where the server tells whether it is ready.</summary>
    public const string ReadyPath = "/health/ready";

    private const string Dataset = "dataset";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static WebApplicationBuilder AddContestedHealthChecks(this WebApplicationBuilder builder)
    {
        builder.Services.AddHealthChecks().AddCheck<DatasetHealthCheck>(Dataset);
        return builder;
    }

    public static void MapContestedHealthChecks(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks(ReadyPath, new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    // Degraded is ready: the last good dataset is served.
    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        var dataset = report.Entries[Dataset];
        var problems = dataset.Data.GetValueOrDefault(DatasetHealthCheck.Problems) ?? Array.Empty<string>();
        return context.Response.WriteAsJsonAsync(
            new { status = report.Status.ToString(), dataset.Description, problems }, Json, context.RequestAborted);
    }
}
