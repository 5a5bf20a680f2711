using Contested.Bench.Data;
using Contested.Bench.Driver.Databases;
using Contested.Bench.Driver.Load;
using Contested.Bench.Driver.Results;
using Contested.Bench.Driver.Servers;
using Contested.Bench.Driver.Systems;
using Contested.Bench.Driver.Workloads;

namespace Contested.Bench.Driver;

/// <summary>Builds, fills, starts, checks, warms up and measures.</summary>
internal sealed class BenchmarkRun(RunSettings settings)
{
    private readonly RunResults _results = new();

    private IReadOnlyList<BenchmarkSystem> Systems => [.. SystemCatalogue.Servers.Where(system => settings.Systems.Contains(system.Name) && settings.Queries.Any(system.Answers))];

    private IEnumerable<string> Compared => settings.Queries.Where(Workload.Compared.Contains);

    /// <summary>Does everything, and returns what it measured.</summary>
    public async Task<RunResults> RunAsync()
    {
        if (settings.Build)
        {
            await BuildAsync();
        }

        await using var postgres = await PostgresCluster.StartAsync(settings.Folder, settings.PostgresPort);
        var store = new DatabaseStore(postgres, settings.Folder, settings.Seed);
        var context = await ContextAsync(postgres, store, settings.Scale);
        var workload = await WorkloadAsync(postgres, context.Database, settings.Scale);
        await MeasureStartsAsync(context, workload);
        await CompareAsync(context, workload);
        foreach (var engagements in settings.Growth.Where(scale => scale != settings.Scale))
        {
            await MeasureGrowthAsync(await ContextAsync(postgres, store, engagements), engagements);
        }

        if (settings.Micro)
        {
            _results.MicroTables.AddRange(await MicroBenchmarks.RunAsync());
        }

        return _results;
    }

    private async Task BuildAsync()
    {
        foreach (var project in SystemCatalogue.ProjectsOf(Systems))
        {
            Console.WriteLine($"Publishing {project}");
            await DotNetServer.PublishAsync(project);
        }

        foreach (var system in Systems.OfType<NodeSystem>())
        {
            Console.WriteLine($"Installing {system.Name}");
            await system.InstallAsync();
        }
    }

    private async Task<SystemContext> ContextAsync(PostgresCluster postgres, DatabaseStore store, int engagements) => new(
        postgres,
        await store.PostgresAsync(engagements),
        engagements == settings.Scale && Systems.Any(system => system.UsesSqlite) ? await store.SqliteAsync(engagements) : null);

    private async Task<Workload> WorkloadAsync(PostgresCluster postgres, string database, int engagements)
    {
        await using var context = BenchmarkDatabase.Postgres(postgres.ConnectionString(database)).CreateContext();
        return await Workload.CreateAsync(context, engagements, settings.Seed);
    }

    private async Task CompareAsync(SystemContext context, Workload workload)
    {
        var running = new List<RunningSystem>();
        ServerProcess? empty = null;
        ServerProcess? collector = null;
        try
        {
            if (Systems.OfType<ApiSystem>().Any(system => system.HasTelemetry))
            {
                collector = await StartAsync(EmptyServer.Command, EmptyServer.Telemetry, SystemCatalogue.Names.Count);
                context = context with { Collector = collector.Address };
            }

            foreach (var system in Systems)
            {
                running.Add(await StartAsync(system, context, workload, running.Count));
            }

            await AnswerCheck.CheckAsync(running, settings.Queries);
            await WarmUpAsync(running);
            if (settings.Systems.Contains(SystemCatalogue.Fixed))
            {
                await MeasureSizesAsync(running[0]);
                empty = await StartAsync(EmptyServer.Command, EmptyServer.Fixed(2), running.Count);
                await HttpLoad.RunAsync(empty.Address, [EmptyServer.Fixed(1000)], settings.Connections, settings.WarmUpSeconds);
            }

            await MeasureRoundsAsync(context, workload, running, empty);
        }
        finally
        {
            await StopAsync(running);
            foreach (var server in new[] { empty, collector }.OfType<ServerProcess>())
            {
                await server.DisposeAsync();
            }
        }
    }

    private async Task MeasureRoundsAsync(SystemContext context, Workload workload, List<RunningSystem> running, ServerProcess? empty)
    {
        var meter = new CellMeter(context.Postgres, _results);
        var pgbench = new PgbenchLoad(context.Postgres, context.Database);
        var scripts = new Dictionary<string, string>();
        foreach (var query in Compared.Where(_ => settings.Systems.Contains(SystemCatalogue.Pgbench)))
        {
            scripts.Add(query, await pgbench.PrepareAsync(query, workload[query]));
        }

        for (var round = 1; round <= settings.Rounds; round++)
        {
            foreach (var query in settings.Queries)
            {
                foreach (var system in running.Where(system => system.System.Answers(query)))
                {
                    await meter.MeasureAsync(
                        (system.System.Name, query, settings.Scale, round),
                        system.Server,
                        () => system.LoadAsync(query, settings.Connections, settings.Seconds));
                }

                if (scripts.TryGetValue(query, out var script))
                {
                    await meter.MeasureAsync(
                        (SystemCatalogue.Pgbench, query, settings.Scale, round), null, () => pgbench.RunAsync(script, settings.Connections, settings.Seconds));
                }

                if (empty is not null && _results.AnswerBytes.TryGetValue(query, out var bytes))
                {
                    var request = EmptyServer.Fixed(bytes, running[0].Requests(query)[0].Body);
                    await meter.MeasureAsync(
                        (SystemCatalogue.Fixed, query, settings.Scale, round),
                        empty,
                        () => HttpLoad.RunAsync(empty.Address, [request], settings.Connections, settings.Seconds));
                }
            }
        }

        foreach (var system in running)
        {
            _results.PeakBytes[(system.System.Name, settings.Scale)] = system.Server.Usage().PeakBytes;
        }
    }

    private async Task MeasureGrowthAsync(SystemContext context, int engagements)
    {
        var workload = await WorkloadAsync(context.Postgres, context.Database, engagements);
        var meter = new CellMeter(context.Postgres, _results);
        var running = new List<RunningSystem>();
        try
        {
            foreach (var system in Systems.Where(system => system.Name is SystemCatalogue.Api or SystemCatalogue.HandWritten))
            {
                running.Add(await StartAsync(system, context, workload, running.Count));
            }

            await AnswerCheck.CheckAsync(running, settings.Queries);
            await WarmUpAsync(running);
            for (var round = 1; round <= settings.Rounds; round++)
            {
                foreach (var query in settings.Queries)
                {
                    foreach (var system in running.Where(system => system.System.Answers(query)))
                    {
                        await meter.MeasureAsync(
                            (system.System.Name, query, engagements, round),
                            system.Server,
                            () => system.LoadAsync(query, settings.Connections, settings.Seconds));
                    }
                }
            }

            running.ForEach(system => _results.PeakBytes[(system.System.Name, engagements)] = system.Server.Usage().PeakBytes);
        }
        finally
        {
            await StopAsync(running);
        }
    }

    private async Task MeasureStartsAsync(SystemContext context, Workload workload)
    {
        var slug = workload["engagement"][0];
        await TimeStartsAsync("empty ASP.NET Core application", () => StartAsync(EmptyServer.Command, EmptyServer.Fixed(2)));
        await TimeStartsAsync(
            "empty ASP.NET Core application with EF Core: one name from PostgreSQL",
            () => StartAsync(port => EmptyServer.CommandWithEntityFramework(context, port), EmptyServer.Name(slug)));
        foreach (var system in Systems.Where(system => system.Name is SystemCatalogue.Api or SystemCatalogue.ApiSqlite or SystemCatalogue.HandWritten))
        {
            await TimeStartsAsync(system.Title, () => StartAsync(port => system.Command(context, port), system.Request("engagement", slug)));
        }
    }

    private async Task TimeStartsAsync(string title, Func<Task<ServerProcess>> start)
    {
        var times = _results.StartMilliseconds[title] = [];
        for (var count = 0; count < settings.Starts; count++)
        {
            await using var server = await start();
            times.Add(server.TimeToFirstAnswer.TotalMilliseconds);
        }

        Console.WriteLine($"  start of {title}: {times.Median():N0} ms");
    }

    private async Task WarmUpAsync(List<RunningSystem> running)
    {
        foreach (var system in running)
        {
            foreach (var query in settings.Queries.Where(system.System.Answers))
            {
                await system.WarmUpAsync(query, settings.Connections, settings.WarmUpSeconds, settings.WarmUpBursts);
            }
        }
    }

    private async Task MeasureSizesAsync(RunningSystem system)
    {
        foreach (var query in Compared)
        {
            var answer = await system.Server.AskAsync(system.Requests(query)[0]);
            _results.AnswerBytes[query] = System.Text.Encoding.UTF8.GetByteCount(answer);
        }
    }

    private async Task<RunningSystem> StartAsync(BenchmarkSystem system, SystemContext context, Workload workload, int index)
    {
        var first = settings.Queries.First(system.Answers);
        var server = await StartAsync(port => system.Command(context, port), system.Request(first, workload[first][0]), index);
        return new RunningSystem(system, server, workload);
    }

    private Task<ServerProcess> StartAsync(Func<int, ServerCommand> command, BenchmarkRequest first, int index = 0)
    {
        var port = settings.FirstPort + index;
        return ServerProcess.StartAsync(command(port), new Uri($"http://127.0.0.1:{port}"), first);
    }

    private static async Task StopAsync(IEnumerable<RunningSystem> running)
    {
        foreach (var system in running)
        {
            await system.Server.DisposeAsync();
        }
    }
}
