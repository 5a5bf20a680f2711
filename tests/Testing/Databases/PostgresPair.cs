using System.Globalization;
using Npgsql;

namespace Contested.Testing.Databases;

/// <summary>A PostgreSQL primary and a standby that follows it by streaming replication, for one test.</summary>
public sealed class PostgresPair : IAsyncDisposable
{
    private const string Copier = "pg_basebackup";

    private readonly PostgresInstance _primary;
    private readonly PostgresInstance _standby;

    private PostgresPair(PostgresInstance primary, PostgresInstance standby) => (_primary, _standby) = (primary, standby);

    /// <summary>Why tests that need a pair are skipped where there is a PostgreSQL; null where they run.</summary>
    public static string? SkipReason =>
        File.Exists(CopierPath) || TestEnvironment.IsContinuousIntegration ? null : $"There is no {Copier} beside PostgreSQL's programs.";

    /// <summary>A connection string that names both, the primary first.</summary>
    public string ConnectionString => ConnectionStringOf($"127.0.0.1:{_primary.Port},127.0.0.1:{_standby.Port}");

    /// <summary>A connection string that names the standby alone.</summary>
    public string StandbyConnectionString => ConnectionStringOf($"127.0.0.1:{_standby.Port}");

    /// <summary>Starts both.</summary>
    public static async Task<PostgresPair> StartAsync()
    {
        var primary = await PostgresInstance.StartAsync(PostgresServer.CreateClusterAsync);
        try
        {
            return new PostgresPair(primary, await PostgresInstance.StartAsync((folder, data) => PostgresProcess.RunAsync(
                folder, CopierPath,
                "--pgdata", data, "--host", "127.0.0.1", "--port", primary.Port.ToString(CultureInfo.InvariantCulture), "--username", PostgresServer.User,
                "--write-recovery-conf", "--wal-method=stream", "--checkpoint=fast", "--no-sync")));
        }
        catch
        {
            primary.Stop();
            throw;
        }
    }

    /// <summary>Kills the primary.</summary>
    public Task KillPrimaryAsync() => _primary.KillAsync();

    /// <summary>Kills the standby.</summary>
    public Task KillStandbyAsync() => _standby.KillAsync();

    /// <summary>Makes the standby a primary.</summary>
    public Task PromoteStandbyAsync() => AskStandbyAsync<bool>("SELECT pg_promote()");

    /// <summary>Has the standby stay as it is, while the primary goes on.</summary>
    public Task PauseStandbyAsync() => AskStandbyAsync<object>("SELECT pg_wal_replay_pause()");

    /// <summary>Waits until the standby has all that the primary has now.</summary>
    public Task CatchUpAsync() => WaitForStandbyAsync("pg_last_wal_replay_lsn()");

    /// <summary>Waits until the standby has received all that the primary has now, be it in its tables or not yet.</summary>
    public Task ReceiveAsync() => WaitForStandbyAsync("pg_last_wal_receive_lsn()");

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        _standby.Stop();
        _primary.Stop();
        return ValueTask.CompletedTask;
    }

    // Where postgres is really: a link elsewhere need not have one of the others beside it.
    private static string CopierPath
    {
        get
        {
            var server = new FileInfo(Path.Combine(PostgresBinaries.Folder, "postgres"));
            return Path.Combine(((FileInfo?)server.ResolveLinkTarget(returnFinalTarget: true) ?? server).DirectoryName!, Copier);
        }
    }

    private static string ConnectionStringOf(string host) =>
        new NpgsqlConnectionStringBuilder { Host = host, Username = PostgresServer.User, Database = "postgres" }.ConnectionString;

    private static async Task<T> AskAsync<T>(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    private async Task WaitForStandbyAsync(string reached)
    {
        var written = await AskAsync<string>(ConnectionStringOf($"127.0.0.1:{_primary.Port}"), "SELECT pg_current_wal_insert_lsn()::text");
        while (!await AskStandbyAsync<bool>($"SELECT {reached} >= '{written}'"))
        {
            await Task.Delay(20);
        }
    }

    private Task<T> AskStandbyAsync<T>(string sql) => AskAsync<T>(StandbyConnectionString, sql);
}
