using Contested.Domain.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Contested.Api.Health;

/// <summary>Tells whether the database answers and holds a dataset.</summary>
internal sealed class DatasetHealthCheck(ContestedDbContext context) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext healthCheck, CancellationToken cancellationToken = default)
    {
        try
        {
            var version = await context.Datasets.Select(dataset => dataset.Version).SingleOrDefaultAsync(cancellationToken);
            return version is null
                ? HealthCheckResult.Unhealthy("The database holds no dataset.")
                : HealthCheckResult.Healthy($"Dataset {version}.");
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.", exception);
        }
    }
}
