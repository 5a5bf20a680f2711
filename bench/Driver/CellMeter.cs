using Contested.Bench.Driver.Databases;
using Contested.Bench.Driver.Load;
using Contested.Bench.Driver.Results;
using Contested.Bench.Driver.Servers;

namespace Contested.Bench.Driver;

/// <summary>Measures cells: the throughput and times of a load, and what processor time it took the server and PostgreSQL.</summary>
internal sealed class CellMeter(PostgresCluster postgres, RunResults results)
{
    /// <summary>Measures a load.</summary>
    /// <param name="cell">The system, query, size and round.</param>
    /// <param name="server">The server under load; null where PostgreSQL alone is.</param>
    /// <param name="load">Makes the load.</param>
    public async Task MeasureAsync(
        (string System, string Query, int Engagements, int Round) cell, ServerProcess? server, Func<Task<LoadResult>> load)
    {
        var (serverBefore, databaseBefore) = (server?.Usage() ?? default, ProcessUsage.Of(postgres.ProcessId));
        var result = await load();
        var (serverAfter, databaseAfter) = (server?.Usage() ?? default, ProcessUsage.Of(postgres.ProcessId));
        results.Measurements.Add(new Measurement(
            cell.System,
            cell.Query,
            cell.Engagements,
            cell.Round,
            result.RequestsPerSecond,
            result.Median.TotalMilliseconds,
            result.P99.TotalMilliseconds,
            (serverAfter.Cpu - serverBefore.Cpu).TotalMicroseconds / result.Requests,
            (databaseAfter.Cpu - databaseBefore.Cpu).TotalMicroseconds / result.Requests));
        Console.WriteLine($"  {cell.Engagements,9:N0} {cell.System,-20} {cell.Query,-12} round {cell.Round}: {result.RequestsPerSecond,9:N0} requests/s, median {result.Median.TotalMilliseconds:F2} ms");
    }
}
