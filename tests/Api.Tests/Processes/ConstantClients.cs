using System.Collections.Concurrent;
using System.Net.Http.Json;

namespace Contested.Api.Tests.Processes;

/// <summary>Clients that ask servers by turns, one request after the other, until they are told to stop.</summary>
internal sealed class ConstantClients : IAsyncDisposable
{
    private const int Count = 8;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string _query;
    private readonly IReadOnlyList<HttpClient> _servers;
    private readonly ConcurrentDictionary<string, int> _answers = new();
    private readonly string?[] _last;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _asking;

    private ConstantClients(string query, IReadOnlyList<HttpClient> servers)
    {
        (_query, _servers, _last) = (query, servers, new string?[servers.Count]);
        _asking = Task.WhenAll(Enumerable.Range(0, Count).Select(client => Task.Run(() => AskAsync(client))));
    }

    /// <summary>Starts to ask.</summary>
    /// <param name="query">The query.</param>
    /// <param name="servers">A client for each server.</param>
    public static ConstantClients Start(string query, params IEnumerable<Func<HttpClient>> servers) => new(query, [.. servers.Select(create => create())]);

    /// <summary>Waits until the last answer of every server is such as is waited for, or there is a failure.</summary>
    public async Task WaitForAnswerAsync(Func<string, bool> isWaitedFor)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!_last.All(answer => answer is not null && isWaitedFor(answer)))
        {
            await Task.Delay(20, patience.Token);
        }
    }

    /// <summary>Stops, and gives all different answers, and what came instead of one.</summary>
    public async Task<IReadOnlyCollection<string>> StopAsync()
    {
        await _stop.CancelAsync();
        await _asking;
        return [.. _answers.Keys];
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
        foreach (var server in _servers)
        {
            server.Dispose();
        }
    }

    private async Task AskAsync(int client)
    {
        for (var turn = client; !_stop.IsCancellationRequested; turn++)
        {
            var server = turn % _servers.Count;
            var answer = await AskAsync(_servers[server]);
            _answers.AddOrUpdate(answer, 1, (_, count) => count + 1);
            _last[server] = answer;
        }
    }

    private async Task<string> AskAsync(HttpClient server)
    {
        try
        {
            using var response = await server.PostAsJsonAsync("/graphql", new { query = _query });
            var body = await response.Content.ReadAsStringAsync();
            return response.IsSuccessStatusCode ? body : $"Status {(int)response.StatusCode}: {body}";
        }
        catch (HttpRequestException exception)
        {
            return $"No answer: {exception}";
        }
    }
}
