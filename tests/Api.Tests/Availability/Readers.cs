using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Contested.Api.Tests.Availability;

/// <summary>Clients that read from a server, each one request after the other and no document twice, so that no kept answer serves.</summary>
internal sealed class Readers : IAsyncDisposable
{
    private const int Count = 6;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly HttpClient _client;
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<string> _failures = new();
    private readonly Task _reading;
    private int _answers;
    private int _documents;

    private Readers(HttpClient client)
    {
        _client = client;
        _reading = Task.WhenAll(Enumerable.Range(0, Count).Select(_ => Task.Run(ReadAsync)));
    }

    /// <summary>Starts to read.</summary>
    public static Readers Start(HttpClient client) => new(client);

    /// <summary>Waits for further answers, or a failure, unless reads may fail.</summary>
    public async Task WaitForAnswersAsync(int count, bool mayFail = false)
    {
        using var patience = new CancellationTokenSource(Patience);
        var wanted = Volatile.Read(ref _answers) + count;
        while (Volatile.Read(ref _answers) < wanted && (mayFail || _failures.IsEmpty))
        {
            await Task.Delay(10, patience.Token);
        }
    }

    /// <summary>Stops, and gives what came instead of answers.</summary>
    public async Task<IReadOnlyCollection<string>> StopAsync()
    {
        await _stop.CancelAsync();
        await _reading;
        return _failures;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
    }

    private async Task ReadAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            var name = $"r{Interlocked.Increment(ref _documents)}";
            using var response = await _client.PostAsJsonAsync("/graphql", new { query = $"{{ {name}: engagements {{ nodes {{ slug claims {{ nodes {{ slug }} }} }} }} }}" });
            var body = await response.Content.ReadAsStringAsync();
            if (response.IsSuccessStatusCode && JsonNode.Parse(body)!["data"]?[name] is not null && !body.Contains("\"errors\"", StringComparison.Ordinal))
            {
                Interlocked.Increment(ref _answers);
            }
            else
            {
                _failures.Enqueue($"{(int)response.StatusCode} {body}");
            }
        }
    }
}
