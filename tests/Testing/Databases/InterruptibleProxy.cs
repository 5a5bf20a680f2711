using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Contested.Testing.Databases;

/// <summary>Stands between a server and its database, and can hold up what passes, or cut it off.</summary>
public sealed class InterruptibleProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, byte> _clients = new();
    private readonly IPEndPoint _target;
    private readonly Task _accepting;
    private volatile TaskCompletionSource _passage = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _isCut;

    /// <summary>Starts a proxy.</summary>
    /// <param name="port">The port of the database on the loopback address.</param>
    public InterruptibleProxy(int port)
    {
        _target = new IPEndPoint(IPAddress.Loopback, port);
        _passage.SetResult();
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>The port to connect to instead.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Lets nothing pass any more. Connections stay open, and new ones are accepted, as by a process that is stopped.</summary>
    public void HoldUp() => _passage = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Closes all connections, and new ones at once.</summary>
    public void Cut()
    {
        _isCut = true;
        CloseConnections();
    }

    /// <summary>Closes all connections; new ones pass.</summary>
    public void CloseConnections()
    {
        foreach (var client in _clients.Keys)
        {
            client.Dispose();
        }
    }

    /// <summary>Lets everything pass again, and what was held up first.</summary>
    public void Restore()
    {
        _isCut = false;
        _passage.TrySetResult();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        Cut();
        _passage.TrySetResult();
        await _accepting;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The listener is closed.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var database = new TcpClient();
        using (client)
        {
            _clients.TryAdd(client, 0);
            try
            {
                if (!_isCut)
                {
                    await database.ConnectAsync(_target);
                    await Task.WhenAny(PassAsync(client, database), PassAsync(database, client));
                }
            }
            catch (SocketException)
            {
                // The database is not there, either.
            }

            _clients.TryRemove(client, out _);
        }
    }

    private async Task PassAsync(TcpClient from, TcpClient to)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            int length;
            while ((length = await from.GetStream().ReadAsync(buffer)) > 0)
            {
                await _passage.Task;
                await to.GetStream().WriteAsync(buffer.AsMemory(0, length));
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // One of the two has gone.
        }
    }
}
