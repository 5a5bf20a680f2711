using System.Globalization;
using Npgsql;

namespace Contested.Testing.Databases;

/// <summary>A private PostgreSQL server of the test process, on a free port of the loopback address.</summary>
/// <remarks>It is started on first use, and ends and is deleted with the test process.</remarks>
public sealed class PostgresServer
{
    /// <summary>The name of the user who may do everything.</summary>
    internal const string User = "contested";

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

    /// <summary>Makes the data of a server.</summary>
    /// <param name="folder">A folder to work in.</param>
    /// <param name="data">The folder of the data, which is not there yet.</param>
    internal static Task CreateClusterAsync(string folder, string data) => PostgresProcess.RunAsync(
        folder, Path.Combine(PostgresBinaries.Folder, "initdb"),
        "--pgdata", data, "--username", User, "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync");

    private static async Task<PostgresServer> StartAsync()
    {
        var instance = await PostgresInstance.StartAsync(CreateClusterAsync);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => instance.Stop();
        return new PostgresServer(instance.Port);
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
