using System.Net.Sockets;
using System.Text;

namespace Contested.GraphQL.AspNetCore.Tests;

/// <summary>Requests that no proper client sends.</summary>
public sealed class BrokenRequestTests
{
    [Theory]
    [InlineData("5\r\n{\"que\r\nzz\r\n")]
    [InlineData("zz\r\n")]
    [InlineData("\r\n")]
    [InlineData("-1\r\n")]
    [InlineData("ffffffffff\r\n")]
    [InlineData("80000000\r\n")]
    [InlineData("5\r\n{\"query\":\r\n")]
    [InlineData("5 5\r\n{\"que\r\n")]
    [InlineData("5\r\n{\"que\r\n7fffffff0\r\n")]
    public async Task Post_Should_BeAnsweredWithAnError_When_ChunksAreMalformed(string chunks)
    {
        await using var host = await GraphQLHost.StartListeningAsync();

        using var connection = await ConnectAsync(host.Address, $"Transfer-Encoding: chunked\r\n\r\n{chunks}");
        var response = await ReadAsync(connection);

        response.ShouldStartWith("HTTP/1.1 400 ");
        response.ShouldContain("Content-Type: application/json; charset=utf-8\r\n");
        response.ShouldContain("{\"errors\":[{\"message\":\"The body could not be read: ");
        response.ShouldContain("\"extensions\":{\"code\":\"BAD_REQUEST\"}");
        host.Log.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Post_Should_NotBeLoggedAsAnError_When_BodyEndsTooEarly()
    {
        await using var host = await GraphQLHost.StartListeningAsync();

        using (var connection = await ConnectAsync(host.Address, "Content-Length: 100\r\n\r\n{\"que"))
        {
            connection.Socket.Shutdown(SocketShutdown.Send);
            // The server may answer or cut the connection; either is its end.
            await Record.ExceptionAsync(() => ReadAsync(connection));
        }

        host.Log.Errors.ShouldBeEmpty();
    }

    private static async Task<NetworkStream> ConnectAsync(Uri address, string rest)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(address.Host, address.Port);
        var connection = new NetworkStream(socket, ownsSocket: true);
        await connection.WriteAsync(Encoding.UTF8.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: {address.Authority}\r\nConnection: close\r\nContent-Type: application/json\r\n{rest}"));
        return connection;
    }

    private static async Task<string> ReadAsync(NetworkStream connection)
    {
        using var reader = new StreamReader(connection);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await reader.ReadToEndAsync(patience.Token);
    }
}
