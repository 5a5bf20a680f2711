using System.Net.Sockets;
using System.Text;

namespace Contested.GraphQL.AspNetCore.Tests;

/// <summary>A client that sends a request, and reads its response only when it is told to.</summary>
internal sealed class SlowReader : IDisposable
{
    private readonly Socket _socket;

    private SlowReader(Socket socket) => _socket = socket;

    /// <summary>Sends a query, and reads the line with the status of its response.</summary>
    public static async Task<(SlowReader Reader, int Status)> SendAsync(Uri address, string query)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };
        await socket.ConnectAsync(address.Host, address.Port);
        var body = $$"""{"query":"{{query}}"}""";
        await socket.SendAsync(Encoding.UTF8.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: {address.Authority}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}"));
        var start = new byte["HTTP/1.1 200".Length];
        for (var length = 0; length < start.Length;)
        {
            length += await socket.ReceiveAsync(start.AsMemory(length)) is > 0 and var received ? received : throw new IOException("The connection was closed.");
        }

        return (new SlowReader(socket), int.Parse(Encoding.ASCII.GetString(start)[^3..], System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Reads the response to its end, and tells how many bytes it had.</summary>
    public async Task<long> ReadToEndAsync()
    {
        var buffer = new byte[64 * 1024];
        long length = 0;
        while (await _socket.ReceiveAsync(buffer) is > 0 and var received)
        {
            length += received;
        }

        return length;
    }

    public void Dispose() => _socket.Dispose();
}
