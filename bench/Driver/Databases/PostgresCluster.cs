using System.Diagnostics;
using System.Globalization;
using Contested.Testing.Databases;
using Npgsql;

namespace Contested.Bench.Driver.Databases;

/// <summary>The PostgreSQL server of the benchmark. It ends with the benchmark; its data stay for the next run.</summary>
internal sealed class PostgresCluster : IAsyncDisposable
{
    private const string User = "contested";

    // Ends the server when the benchmark ends, even if that is killed: then the standard input ends.
    private const string Guard = """exec 3<&0; "$@" </dev/null & server=$!; cat <&3 >/dev/null; kill -INT $server; wait $server""";

    private readonly Process _guard;
    private readonly int _port;

    private PostgresCluster(Process guard, int port, int processId)
    {
        _guard = guard;
        _port = port;
        ProcessId = processId;
    }

    /// <summary>The server's process, the parent of those that serve connections.</summary>
    public int ProcessId { get; }

    /// <summary>Settings of the server that differ from PostgreSQL's defaults.</summary>
    public static IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>
    {
        ["shared_buffers"] = string.Create(CultureInfo.InvariantCulture, $"{Math.Min(2048, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4 / 1024 / 1024)}MB"),
        ["effective_cache_size"] = "4GB",
        ["random_page_cost"] = "1.1",
        ["max_connections"] = "300",
        ["fsync"] = "off",
        ["full_page_writes"] = "off",
        ["synchronous_commit"] = "off",
        ["wal_level"] = "minimal",
        ["max_wal_senders"] = "0",
        ["max_wal_size"] = "8GB",
    };

    /// <summary>Starts the server, on new data where the folder has none.</summary>
    public static async Task<PostgresCluster> StartAsync(string folder, int port)
    {
        var data = Path.Combine(folder, "postgres");
        if (!File.Exists(Path.Combine(data, "PG_VERSION")))
        {
            await InitializeAsync(data);
        }

        var settings = Settings.SelectMany(setting => (string[])["-c", $"{setting.Key}={setting.Value}"]);
        var guard = PostgresProcess.Start(
            data, "sh", ["-c", Guard, "sh", Path.Combine(PostgresBinaries.Folder, "postgres"), "-D", data,
                "-p", port.ToString(CultureInfo.InvariantCulture), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", .. settings]);
        var log = new List<string?>();
        guard.ErrorDataReceived += (_, line) => log.Add(line.Data);
        guard.BeginErrorReadLine();
        guard.BeginOutputReadLine();
        await WaitAsync(port, () => string.Join('\n', log));
        var processId = int.Parse((await File.ReadAllLinesAsync(Path.Combine(data, "postmaster.pid")))[0], CultureInfo.InvariantCulture);
        return new PostgresCluster(guard, port, processId);
    }

    /// <summary>How .NET programs connect to a database of the server.</summary>
    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = _port,
        Username = User,
        Database = database,
        MaxAutoPrepare = 50,
        NoResetOnClose = true,
        ReadBufferSize = 32 * 1024,
    }.ConnectionString;

    /// <summary>How other programs connect to a database of the server.</summary>
    public string Address(string database) => string.Create(CultureInfo.InvariantCulture, $"postgres://{User}@127.0.0.1:{_port}/{database}");

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _guard.StandardInput.Close();
        await _guard.WaitForExitAsync();
        _guard.Dispose();
    }

    private static async Task InitializeAsync(string data)
    {
        Directory.CreateDirectory(data);
        if (Environment.IsPrivilegedProcess)
        {
            await CommandLineProgram.RunAsync("chown", ["65534:65534", data]);
        }

        await PostgresProcess.RunAsync(
            data, Path.Combine(PostgresBinaries.Folder, "initdb"),
            "--pgdata", data, "--username", User, "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync");
    }

    private static async Task WaitAsync(int port, Func<string> log)
    {
        for (var attempt = 0; attempt < 300; attempt++)
        {
            try
            {
                await using var connection = new NpgsqlConnection($"Host=127.0.0.1;Port={port};Username={User};Database=postgres;Pooling=false");
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException)
            {
                await Task.Delay(100);
            }
        }

        throw new BenchmarkFailedException($"PostgreSQL did not start on port {port}:\n{log()}");
    }
}
