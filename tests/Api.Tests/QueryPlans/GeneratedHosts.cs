using Contested.Api.Tests.Hosting;
using Contested.Bench.Data;
using Contested.Testing;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Api.Tests.QueryPlans;

/// <summary>One host on each database product, with the curated dataset and many generated rows, filled on first use.</summary>
public sealed class GeneratedHosts : IAsyncLifetime
{
    /// <summary>Enough that engagements and what belongs to them have more than 10,000 rows.</summary>
    public const int Engagements = 10_000;

    private readonly Dictionary<DatabaseKind, Lazy<Task<GeneratedHost>>> _hosts =
        Enum.GetValues<DatabaseKind>().ToDictionary(kind => kind, kind => new Lazy<Task<GeneratedHost>>(() => StartAsync(kind)));

    /// <inheritdoc />
    public Task InitializeAsync() => Task.CompletedTask;

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        foreach (var started in _hosts.Values.Where(host => host.IsValueCreated && host.Value.IsCompletedSuccessfully))
        {
            await (await started.Value).DisposeAsync();
        }
    }

    /// <summary>The host on the database product, which the fixture disposes.</summary>
    internal Task<GeneratedHost> GetAsync(DatabaseKind kind) => _hosts[kind].Value;

    private static async Task<GeneratedHost> StartAsync(DatabaseKind kind)
    {
        var database = await TestDatabase.CreateEmptyAsync(kind);
        var generated = kind == DatabaseKind.Sqlite
            ? BenchmarkDatabase.Sqlite(database.ConnectionString)
            : BenchmarkDatabase.Postgres(database.ConnectionString);
        await generated.FillAsync(RepositoryFolder.Data, seed: 2016, Engagements);
        await using var context = generated.CreateContext();
        var examples = new GeneratedExamples(
            await context.Engagements.Where(row => row.Id >= BenchmarkDatabase.KeyOf(0) && row.Claims.Count > 10).OrderBy(row => row.Id).Select(row => row.Slug).FirstAsync(),
            await context.Actors.Where(row => row.Id >= BenchmarkDatabase.KeyOf(0)).OrderBy(row => row.Id).Select(row => row.Slug).FirstAsync(),
            await context.Documents.OrderBy(row => row.Id).Select(row => row.Slug).LastAsync(),
            await context.References.Where(row => row.Id >= BenchmarkDatabase.KeyOf(0)).OrderBy(row => row.Id).Select(row => row.Slug).FirstAsync());
        return new GeneratedHost(database, new ApiHost(database) { MaxPageSize = 100 }, examples, await TableSizes.ReadAsync(context));
    }
}
