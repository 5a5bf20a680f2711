using Contested.Api.Persistence;
using Contested.GraphQL.Types;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Contested.Api.Health;

/// <summary>Says whether the database answers and holds a dataset, and why that is not the one the server was told to load.</summary>
internal sealed class DatasetHealthCheck(ServedDataset dataset, LastLoad lastLoad, TimeProvider time) : IHealthCheck
{
    /// <summary>The name of the problems among the data of a result.</summary>
    public const string Problems = "problems";

    // Who asks waits for a few seconds only, and should take another server then.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext healthCheck, CancellationToken cancellationToken = default)
    {
        if (!lastLoad.IsDatasetServed)
        {
            // Before the migrations, there may be no table to ask.
            return HealthCheckResult.Unhealthy("The server is starting: it is preparing the database and loading the first dataset.");
        }

        try
        {
            return await dataset.ReadVersionAsync(cancellationToken).WaitAsync(Patience, time, cancellationToken) is not { } version
                ? HealthCheckResult.Unhealthy("The database has no dataset.")
                : lastLoad.Failure is { } failure && failure.KeptVersion == version.Name ? NotLoaded(failure)
                : HealthCheckResult.Healthy($"Dataset {version.Name} is served.");
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.", exception is DataUnavailableException or TimeoutException ? null : exception);
        }
    }

    // Somebody who loads a good dataset since ends this.
    private static HealthCheckResult NotLoaded(FailedLoad failure) => HealthCheckResult.Degraded(
        $"Dataset {failure.KeptVersion} is served because the one in {failure.Folder} cannot be loaded. Problems: {failure.Count}"
        + (failure.Count > failure.Problems.Count ? $", of which these are the first {failure.Problems.Count}." : "."),
        data: new Dictionary<string, object> { [Problems] = failure.Problems });
}
