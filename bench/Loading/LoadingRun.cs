using Contested.Bench.Data;
using Contested.Bench.Driver.Databases;
using Contested.Bench.Driver.Servers;
using Contested.Bench.Driver.Workloads;
using Contested.Testing.Databases;

namespace Contested.Bench.Loading;

/// <summary>Measures loading into both databases, in a folder of its own.</summary>
internal sealed class LoadingRun : IAsyncDisposable
{
    private readonly string _program;
    private readonly EventTable _events;
    private readonly int _times;
    private readonly int _port;
    private readonly string _folder = Directory.CreateTempSubdirectory("contested-loading-").FullName;
    private readonly string _clusterFolder;
    private readonly PostgresCluster _cluster;

    private LoadingRun(string program, EventTable events, int times, int port, string clusterFolder, PostgresCluster cluster) =>
        (_program, _events, _times, _port, _clusterFolder, _cluster) = (program, events, times, port, clusterFolder, cluster);

    /// <summary>Starts PostgreSQL.</summary>
    /// <param name="program">The path of the program.</param>
    /// <param name="events">The events to load.</param>
    /// <param name="times">How many times as many are loaded to compare the memory.</param>
    /// <param name="port">The first of three ports.</param>
    public static async Task<LoadingRun> StartAsync(string program, EventTable events, int times, int port)
    {
        var folder = PostgresProcess.CreateFolder();
        return new LoadingRun(program, events, times, port, folder, await PostgresCluster.StartAsync(folder, port));
    }

    /// <summary>Measures both databases.</summary>
    public async Task<IReadOnlyList<LoadingMeasurement>> MeasureAsync()
    {
        await _events.ImportAsync(Folder("many"), _times);
        return [await MeasureAsync(Sqlite, _port + 1), await MeasureAsync(Postgres, _port + 2)];
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _cluster.DisposeAsync();
        Directory.Delete(_clusterFolder, recursive: true);
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<LoadingMeasurement> MeasureAsync(Func<string, MeasuredDatabase> named, int port)
    {
        var (loaded, plain, many) = (named("loaded"), named("plain"), named("many"));
        await Task.WhenAll(loaded.MigrateAsync(), plain.MigrateAsync(), many.MigrateAsync());
        var events = Folder("events");
        await _events.ImportAsync(events);
        var load = Tell(loaded, "load", await ProgramRun.LoadAsync(_program, events, loaded));
        var (rows, cpu) = await InsertAsync(loaded, plain);
        Console.WriteLine($"{loaded.Product}, plain insert of {rows:N0} rows: {cpu.TotalSeconds:F1} s of CPU");
        var change = await ChangeAsync(loaded, events, port);
        Tell(loaded, "load of a changed figure", change.Load);
        return new LoadingMeasurement(
            loaded.Product, rows, load, cpu, change, Tell(many, "load of many times as much", await ProgramRun.LoadAsync(_program, Folder("many"), many)));
    }

    private static async Task<(int Rows, TimeSpan Cpu)> InsertAsync(MeasuredDatabase loaded, MeasuredDatabase plain)
    {
        await using var source = loaded.Database.CreateContext();
        var insert = await PlainInsert.ReadAsync(source);
        await using var target = plain.Database.CreateContext();
        GC.Collect();
        var (own0, database0) = (Environment.CpuUsage.TotalTime, plain.ReadCpu());
        await insert.WriteAsync(target);
        return (insert.Count, Environment.CpuUsage.TotalTime - own0 + (plain.ReadCpu() - database0));
    }

    private async Task<ChangedFigure> ChangeAsync(MeasuredDatabase database, string folder, int port)
    {
        var command = new ServerCommand(
            "dotnet", [_program, "serve", folder, $"--Urls=http://127.0.0.1:{port}", database.Setting], _folder, new Dictionary<string, string>());
        await using var server = await ServerProcess.StartAsync(
            command, new Uri($"http://127.0.0.1:{port}"), new BenchmarkRequest("GET", "/graphql?query={dataset{version}}"));
        await WaitUntilIdleAsync(server);
        var (claim, high) = _events.First;
        await _events.ImportAsync(folder, raised: 1);
        return await ChangedFigure.MeasureAsync(server, claim, (high, high + 1), () => ProgramRun.LoadAsync(_program, folder, database));
    }

    // It compares the folder with the database at its start.
    private static async Task WaitUntilIdleAsync(ServerProcess server)
    {
        for (var (before, now) = (TimeSpan.Zero, server.Usage().Cpu); now - before > TimeSpan.FromMilliseconds(50); (before, now) = (now, server.Usage().Cpu))
        {
            await Task.Delay(TimeSpan.FromSeconds(1));
        }
    }

    private static ProgramRun Tell(MeasuredDatabase database, string what, ProgramRun run)
    {
        Console.WriteLine(
            $"{database.Product}, {what}: {run.Wall.TotalSeconds:F1} s, {run.ProgramCpu.TotalSeconds:F1} s of CPU and {run.DatabaseCpu.TotalSeconds:F1} s "
            + $"of the database's, {run.PeakBytes / 1_000_000} MB");
        return run;
    }

    private string Folder(string name) => Path.Combine(_folder, name);

    private MeasuredDatabase Sqlite(string name)
    {
        var connection = $"Data Source={Folder(name)}.db";
        return new MeasuredDatabase("Sqlite", connection, BenchmarkDatabase.Sqlite(connection), () => TimeSpan.Zero);
    }

    private MeasuredDatabase Postgres(string name)
    {
        var connection = _cluster.ConnectionString($"contested_{name}");
        return new MeasuredDatabase("Postgres", connection, BenchmarkDatabase.Postgres(connection), () => ProcessUsage.Of(_cluster.ProcessId).Cpu);
    }
}
