using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Contested.Api.Health;

/// <summary>Adds the health checks: whether the process lives, and whether it is ready for requests.</summary>
internal static class HealthExtensions
{
    private const string Ready = "ready";

    public static WebApplicationBuilder AddContestedHealthChecks(this WebApplicationBuilder builder)
    {
        builder.Services.AddHealthChecks().AddCheck<DatasetHealthCheck>("dataset", tags: [Ready]);
        return builder;
    }

    public static void MapContestedHealthChecks(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }
}
