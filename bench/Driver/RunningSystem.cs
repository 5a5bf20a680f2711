using Contested.Bench.Driver.Load;
using Contested.Bench.Driver.Servers;
using Contested.Bench.Driver.Systems;
using Contested.Bench.Driver.Workloads;

namespace Contested.Bench.Driver;

/// <summary>A system whose server runs.</summary>
internal sealed class RunningSystem(BenchmarkSystem system, ServerProcess server, Workload workload)
{
    private readonly Dictionary<string, IReadOnlyList<BenchmarkRequest>> _requests = [];

    /// <summary>The system.</summary>
    public BenchmarkSystem System => system;

    /// <summary>Its server.</summary>
    public ServerProcess Server => server;

    /// <summary>The requests for a query, in their order.</summary>
    public IReadOnlyList<BenchmarkRequest> Requests(string query)
    {
        if (!_requests.TryGetValue(query, out var requests))
        {
            var variables = system.RepeatsOneRequest ? [workload[query][0]] : workload[query];
            _requests[query] = requests = [.. variables.Select(values => system.Request(query, values))];
        }

        return requests;
    }

    /// <summary>Loads the server with a query.</summary>
    public Task<LoadResult> LoadAsync(string query, int connections, int seconds) =>
        HttpLoad.RunAsync(server.Address, Requests(query), connections, seconds);
}
