using Contested.Bench.Driver.Load;
using Contested.Bench.Driver.Servers;
using Contested.Bench.Driver.Systems;
using Contested.Bench.Driver.Workloads;

namespace Contested.Bench.Driver;

/// <summary>A system whose server runs.</summary>
internal sealed class RunningSystem(BenchmarkSystem system, ServerProcess server, Workload workload)
{
    private const double Gain = 1.05;

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

    /// <summary>Loads the server with a query until it gets no faster: compilers that work while it runs take their time.</summary>
    /// <param name="query">The query.</param>
    /// <param name="connections">How many connections make the load.</param>
    /// <param name="seconds">For how many seconds the load is made before it is looked at again.</param>
    /// <param name="bursts">How often at most.</param>
    public async Task WarmUpAsync(string query, int connections, int seconds, int bursts)
    {
        var best = 0d;
        for (var burst = 0; burst < bursts; burst++)
        {
            var load = await LoadAsync(query, connections, seconds);
            if (load.RequestsPerSecond < best * Gain)
            {
                return;
            }

            best = load.RequestsPerSecond;
        }
    }

    /// <summary>Loads the server with a query.</summary>
    public Task<LoadResult> LoadAsync(string query, int connections, int seconds) =>
        HttpLoad.RunAsync(server.Address, Requests(query), connections, seconds);
}
