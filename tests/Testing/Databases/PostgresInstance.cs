using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Contested.Testing.Databases;

/// <summary>A process of PostgreSQL with a folder of its own, on a free port of the loopback address.</summary>
/// <remarks>
/// It ends and is deleted with the test process, even if that is killed: the shell that guards it waits for the end of its standard input.
/// </remarks>
internal sealed class PostgresInstance
{
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

    private readonly Process _guard;
    private readonly string _folder;

    private PostgresInstance(Process guard, string folder, int port) => (_guard, _folder, Port) = (guard, folder, port);

    /// <summary>The port.</summary>
    public int Port { get; }

    /// <summary>Starts a process.</summary>
    /// <param name="createData">Makes the data in a folder that is not there yet; its first argument is a folder to work in.</param>
    /// <exception cref="InvalidOperationException">It does not start.</exception>
    public static async Task<PostgresInstance> StartAsync(Func<string, string, Task> createData)
    {
        var log = new StringBuilder();
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            // Another process may take the port before the server does; then there is a next attempt.
            var port = FindFreePort();
            var folder = await CreateFolderAsync(createData);
            if (await StartAsync(folder, port, log) is { } guard)
            {
                return new PostgresInstance(guard, folder, port);
            }
        }

        throw new InvalidOperationException($"PostgreSQL did not start:\n{log}");
    }

    /// <summary>Kills the server with all its processes, as the loss of its machine would.</summary>
    public async Task KillAsync()
    {
        var id = (await File.ReadAllLinesAsync(Path.Combine(DataIn(_folder), "postmaster.pid")))[0];
        using var server = Process.GetProcessById(int.Parse(id, CultureInfo.InvariantCulture));
        server.Kill(entireProcessTree: true);
        await _guard.WaitForExitAsync();
    }

    /// <summary>Stops the server and deletes its folder.</summary>
    public void Stop()
    {
        if (!_guard.HasExited)
        {
            _guard.StandardInput.Close();
            _guard.WaitForExit(TimeSpan.FromSeconds(10));
        }
    }

    private static async Task<Process?> StartAsync(string folder, int port, StringBuilder log)
    {
        var process = PostgresProcess.Start(
            folder, "sh", "-c", Guard, "sh", folder,
            Path.Combine(PostgresBinaries.Folder, "postgres"), "-D", DataIn(folder), "-p", port.ToString(CultureInfo.InvariantCulture),
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
            else if (line.Data.Contains("ready to accept", StringComparison.Ordinal))
            {
                ready.TrySetResult(true);
            }
        };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        return await ready.Task ? process : null;
    }

    private static async Task<string> CreateFolderAsync(Func<string, string, Task> createData)
    {
        var folder = PostgresProcess.CreateFolder();
        try
        {
            await createData(folder, DataIn(folder));
            return folder;
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    private static string DataIn(string folder) => Path.Combine(folder, "data");

    private static int FindFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
