using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Contested.Bench.Driver.Workloads;

namespace Contested.Bench.Driver.Servers;

/// <summary>A running server.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly HttpClient _client;
    private readonly ConcurrentQueue<string> _log = new();

    private ServerProcess(ServerCommand command, Uri address)
    {
        var start = new ProcessStartInfo(command.Program, command.Arguments)
        {
            WorkingDirectory = command.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in command.Environment)
        {
            start.Environment[name] = value;
        }

        Address = address;
        _client = new HttpClient { BaseAddress = address };
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Log(line.Data);
        _process.ErrorDataReceived += (_, line) => Log(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        AppDomain.CurrentDomain.ProcessExit += Kill;
    }

    /// <summary>Where it is served.</summary>
    public Uri Address { get; }

    /// <summary>The time from the start of the process to the first answer.</summary>
    public TimeSpan TimeToFirstAnswer { get; private set; }

    /// <summary>Starts a server and waits for its first answer.</summary>
    /// <exception cref="BenchmarkFailedException">It gives none.</exception>
    public static async Task<ServerProcess> StartAsync(ServerCommand command, Uri address, BenchmarkRequest first)
    {
        EnsureFree(address);
        var clock = Stopwatch.StartNew();
        var server = new ServerProcess(command, address);
        try
        {
            while (await server.TryAsync(first) is { } problem)
            {
                if (server._process.HasExited || clock.Elapsed > Patience)
                {
                    throw new BenchmarkFailedException(
                        $"{command.Program} {string.Join(' ', command.Arguments)} does not answer: {problem}\n{string.Join('\n', server._log)}");
                }

                await Task.Delay(5);
            }
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }

        server.TimeToFirstAnswer = clock.Elapsed;
        return server;
    }

    /// <summary>Sends a request and returns the answer.</summary>
    /// <exception cref="BenchmarkFailedException">The answer has another status than 200.</exception>
    public async Task<string> AskAsync(BenchmarkRequest request)
    {
        using var response = await _client.SendAsync(request.ToMessage());
        var answer = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode
            ? answer
            : throw new BenchmarkFailedException($"{request.Method} {new Uri(Address, request.Path)} {request.Body}\n{(int)response.StatusCode} {answer}\n{string.Join('\n', _log)}");
    }

    /// <summary>What the server and the processes it started have used.</summary>
    public ProcessUsage Usage() => ProcessUsage.Of(_process.Id);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= Kill;
        _client.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    // Another server on the port would be measured instead.
    private static void EnsureFree(Uri address)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, address.Port);
            listener.Start();
        }
        catch (SocketException)
        {
            throw new BenchmarkFailedException($"Port {address.Port} is taken; name another range of ports with --first-port.");
        }
    }

    /// <summary>Why there is no good answer; null where there is one.</summary>
    private async Task<string?> TryAsync(BenchmarkRequest request)
    {
        try
        {
            using var response = await _client.SendAsync(request.ToMessage());
            return response.IsSuccessStatusCode ? null : $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}";
        }
        catch (HttpRequestException exception)
        {
            return exception.Message;
        }
    }

    private void Log(string? line)
    {
        if (line is not null)
        {
            _log.Enqueue(line);
        }
    }

    private void Kill(object? sender, EventArgs arguments) => _process.Kill(entireProcessTree: true);
}
