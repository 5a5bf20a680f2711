using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Npgsql;

namespace Contested.Testing.Databases;

/// <summary>A private PostgreSQL server of the test process, on a free port of the loopback address.</summary>
/// <remarks>
/// It is started on first use, and ends and is deleted with the test process, even if that is killed: the shell that guards it
/// waits for the end of its standard input.
/// </remarks>
public sealed class PostgresServer
{
    private const string User = "contested";
    private const int Attempts = 5;

    private const string Guard =
        """
        trap '' INT TERM HUP
        folder=$1; shift
        exec 3<&0
        "$@" </dev/null &
        server=$!
        (cat <&3; kill -QUIT $server) >/dev/null 2>&1 &
        watcher=$!
        wait $server
        kill -KILL $watcher
        rm -rf "$folder"
        """;

    private static readonly Lazy<Task<PostgresServer>> SharedServer = new(StartAsync);

    private readonly int _port;
    private int _databases;

    private PostgresServer(int port) => _port = port;

    /// <summary>The server of this test process.</summary>
    /// <exception cref="InvalidOperationException">There is no PostgreSQL on this machine, or it does not start.</exception>
    public static Task<PostgresServer> SharedAsync() => SharedServer.Value;

    /// <summary>Creates a database and returns its connection string.</summary>
    /// <param name="template">The connection string of a database to copy, to which nobody may be connected; an empty database where null.</param>
    public async Task<string> CreateDatabaseAsync(string? template = null)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"test_{Interlocked.Increment(ref _databases)}");
        var source = template is null ? "template0" : new NpgsqlConnectionStringBuilder(template).Database;
        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {source}");
        return ConnectionString(name);
    }

    /// <summary>Drops a database, even while connections to it are open.</summary>
    public async Task DropDatabaseAsync(string connectionString)
    {
        await using (var connection = new NpgsqlConnection(connectionString))
        {
            NpgsqlConnection.ClearPool(connection);
        }

        await ExecuteAsync($"DROP DATABASE IF EXISTS {new NpgsqlConnectionStringBuilder(connectionString).Database} WITH (FORCE)");
    }

    private static async Task<PostgresServer> StartAsync()
    {
        var log = new StringBuilder();
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            // Another process may take the port before the server does; then there is a next attempt.
            var port = FindFreePort();
            if (await StartAsync(port, log))
            {
                return new PostgresServer(port);
            }
        }

        throw new InvalidOperationException($"PostgreSQL did not start:\n{log}");
    }

    private static async Task<bool> StartAsync(int port, StringBuilder log)
    {
        var folder = PostgresProcess.CreateFolder();
        var data = Path.Combine(folder, "data");
        await PostgresProcess.RunAsync(
            folder, Path.Combine(PostgresBinaries.Folder, "initdb"),
            "--pgdata", data, "--username", User, "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync");
        var process = PostgresProcess.Start(
            folder, "sh", "-c", Guard, "sh", folder,
            Path.Combine(PostgresBinaries.Folder, "postgres"), "-D", data, "-p", port.ToString(CultureInfo.InvariantCulture),
            "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "max_connections=300",
            "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off");

        // The log, not a connection, tells that it is this server that listens on the port.
        var ready = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.ErrorDataReceived += (_, line) =>
        {
            lock (log)
            {
                log.AppendLine(line.Data);
            }

            if (line.Data is null)
            {
                ready.TrySetResult(false);
            }
            else if (line.Data.Contains("ready to accept connections", StringComparison.Ordinal))
            {
                ready.TrySetResult(true);
            }
        };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(process);
        return await ready.Task;
    }

    private static void Stop(Process process)
    {
        process.StandardInput.Close();
        process.WaitForExit(TimeSpan.FromSeconds(10));
    }

    private static int FindFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private string ConnectionString(string database) =>
        new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = _port, Username = User, Database = database }.ConnectionString;
}
